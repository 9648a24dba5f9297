"""Prints the tree that Firefox hands to assistive technology of the page it shows, as JSON.

Each line of the input asks for the tree once, which is a line of the output: the nodes as in
tree-node.ts, or null while there is no page.
"""

import json
import sys

import gi

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, GLib

# What is said of a control; all else of its many states goes without saying.
STATES = {
    Atspi.StateType.CHECKED: 'checked',
    Atspi.StateType.PRESSED: 'pressed',
    Atspi.StateType.EXPANDED: 'expanded',
    Atspi.StateType.REQUIRED: 'required',
    Atspi.StateType.INVALID_ENTRY: 'invalid',
    Atspi.StateType.SELECTED: 'selected',
    Atspi.StateType.MODAL: 'modal',
    Atspi.StateType.BUSY: 'busy',
    Atspi.StateType.HAS_POPUP: 'has popup',
}
# Holds others and is nothing by itself, unless it has a name or is live.
PLAIN = {'section', 'static', 'text container', 'redundant object', 'unknown'}
NAMED_BY_CONTENT = {'list item', 'label', 'table cell', 'table row'}
OPERATED = {'push button', 'toggle button', 'check box', 'radio button', 'slider', 'entry'}
OBJECT = '\ufffc'


def attributes_of(node):
    return node.get_attributes() or {}


def text_leaves(node, children):
    """The text of a node between its children, which stand in it as object characters."""
    text = node.get_text_iface()
    if text is None:
        return list(children)
    whole = Atspi.Text.get_text(text, 0, -1)
    found = []
    rest = list(children)
    start = 0
    for index, character in enumerate(whole + OBJECT):
        if character != OBJECT:
            continue
        found += runs(text, whole, start, index)
        if rest and index < len(whole):
            found.append(rest.pop(0))
        start = index + 1
    return found + rest


def runs(text, whole, start, end):
    """The parts of a text, each with its language."""
    while start < end:
        said, begin, stop = Atspi.Text.get_attribute_run(text, start, True)
        stop = min(stop, end) if stop > start else end
        part = whole[start:stop]
        if part.strip():
            leaf = {'role': 'text leaf', 'name': part, 'description': '', 'value': '',
                    'states': [], 'children': []}
            if said.get('language'):
                leaf['language'] = said['language']
            yield leaf
        start = stop


def trees_of(node):
    states = node.get_state_set()
    role = node.get_role_name()
    attributes = attributes_of(node)
    children = []
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            children.append(trees_of(child))
    # One child object is one object character, whatever it is made of.
    parts = text_leaves(node, [{'group': each} for each in children])
    flat = []
    for part in parts:
        flat += part['group'] if 'group' in part else [part]
    # The name of an item is all that is in it.
    name = '' if role in NAMED_BY_CONTENT else node.get_name() or ''
    live = attributes.get('live', 'off')
    if role in PLAIN and not name and live == 'off':
        return flat
    said = [STATES[state] for state in STATES if states.contains(state)]
    if role in OPERATED and not states.contains(Atspi.StateType.ENABLED):
        said.append('disabled')
    if live not in ('off', ''):
        said.append(f'live={live}')
    tree = {
        'role': attributes.get('xml-roles', role) if role == 'landmark' else role,
        'name': name,
        'description': node.get_description() or '',
        'value': value_of(node, attributes),
        'states': sorted(said),
        'children': flat,
    }
    if role == 'heading' and 'level' in attributes:
        tree['level'] = int(attributes['level'])
    return [tree]


def value_of(node, attributes):
    if attributes.get('valuetext'):
        return attributes['valuetext']
    if node.get_role_name() == 'slider':
        return f'{Atspi.Value.get_current_value(node):g}'
    return ''


def page():
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(index)
        if application and 'firefox' in (application.get_name() or '').lower():
            found = shown_document(application)
            if found is not None:
                return found
    return None


def shown_document(node):
    if node.get_role() == Atspi.Role.DOCUMENT_WEB:
        return node if node.get_state_set().contains(Atspi.StateType.SHOWING) else None
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        found = shown_document(child) if child else None
        if found is not None:
            return found
    return None


def main():
    Atspi.init()
    for _ in sys.stdin:
        # A tree that changes meanwhile is asked for again.
        try:
            root = page()
            if root is not None:
                root.clear_cache()
            trees = trees_of(root) if root is not None else [None]
        except GLib.Error:
            trees = [None]
        print(json.dumps(trees[0], ensure_ascii=False), flush=True)


main()

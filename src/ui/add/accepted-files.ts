/** The kinds of files of which an article can be made, for a file field. */
export const ACCEPTED_FILES = '.txt,.md,.html,.htm,.xhtml,text/plain,text/html,text/markdown';

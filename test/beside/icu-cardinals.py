"""ICU's Arabic words for 0 to the number given: first its version, then a line each, masculine
and feminine with a tab between. Debian: python3-icu."""

import sys

import icu


def spell_out(rule_set):
    numbers = icu.RuleBasedNumberFormat(icu.URBNFRuleSetTag.SPELLOUT, icu.Locale("ar"))
    numbers.setDefaultRuleSet(rule_set)
    return numbers.format


masculine = spell_out("%spellout-cardinal-masculine")
feminine = spell_out("%spellout-cardinal-feminine")
sys.stdout.reconfigure(encoding="utf-8")
print(icu.ICU_VERSION)
print("\n".join(f"{masculine(n)}\t{feminine(n)}" for n in range(int(sys.argv[1]) + 1)))

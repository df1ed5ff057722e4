package disclosure.audit.rules;

import java.util.Set;

/**
 * A place in a rule file at which a rule comes to a conclusion.
 *
 * @param file DRL file, or the one with the sentences
 * @param name of the rule in that file
 * @param ids ids of the rules it may speak for
 * @param blames whether its message is used: something is wrong, or a person must decide
 * @param cases the cases (情形) whose wording is used; "" is the rule's own
 * @param carried whether its rule is that of a row of a table
 * @param caseOfRow whether it is a row of a table that names the case
 * @param values names of the values that it gives to the message
 */
record Conclusion(
    String file,
    String name,
    Set<String> ids,
    boolean blames,
    Set<String> cases,
    boolean carried,
    boolean caseOfRow,
    Set<String> values) {

  Conclusion {
    ids = Set.copyOf(ids);
    cases = Set.copyOf(cases);
    values = Set.copyOf(values);
  }

  String place() {
    return file + " 规则“" + name + "”";
  }
}

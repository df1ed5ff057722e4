package disclosure.audit.rules;

import disclosure.audit.facts.NarrativeLoader;
import disclosure.audit.table.RuleRow;
import disclosure.audit.table.RuleTables;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds topics of the table of citations that no rule file asks for. */
final class TopicCheck {

  private static final String TOPIC = "主题";
  private static final Pattern ASKED =
      Pattern.compile("topic\\s*(?:==\\s*|\\.startsWith\\(\\s*)\"([^\"]+)\"");

  private final SortedSet<String> asked = new TreeSet<>();

  /**
   * A check.
   *
   * @param sources DRL texts
   */
  TopicCheck(Collection<String> sources) {
    for (String source : sources) {
      Matcher topic = ASKED.matcher(source);
      while (topic.find()) {
        asked.add(topic.group(1));
      }
    }
  }

  /** Checks the table; what is wrong goes to its problems. */
  void check(RuleTables tables) {
    tables.read(NarrativeLoader.CITATIONS).forEach(this::check);
  }

  private void check(RuleRow row) {
    String topic = row.optional(TOPIC);
    if (asked.contains(topic) && topic.endsWith("/")) {
      row.problem(TOPIC, "“" + topic + "”只有开头，请在“/”后面写上内容的名称");
    } else if (!topic.isEmpty() && asked.stream().noneMatch(known -> asks(known, topic))) {
      row.notice(
          TOPIC,
          "“"
              + topic
              + "”没有规则文件用到，不会起作用，主题应以这些开头："
              + String.join("、", asked.stream().filter(known -> known.endsWith("/")).toList()));
    }
  }

  private static boolean asks(String known, String topic) {
    return known.endsWith("/") ? topic.startsWith(known) : topic.equals(known);
  }
}

package disclosure.audit.facts;

import java.util.List;

/**
 * Words that tell what the following numbers are about.
 *
 * @param kind what they tell: 话题, 无关, 本年, 他年, 比较, 计划, 本机关, 他机关, 全域, 限定, 承接, 裁决机关, 职责, 部分机关 or 中性
 * @param name of a topic; else free
 * @param words never empty
 * @param rows for a topic of table 4 the rows of the table; else empty
 * @param sections sections that speak of the topic unless they say otherwise
 * @param doubt for 全域: why a disagreement is a matter for a person; else null
 */
public record ContextPhrase(
    String kind,
    String name,
    List<String> words,
    List<String> rows,
    List<Integer> sections,
    String doubt) {

  /** The same for other rows. */
  ContextPhrase on(List<String> others) {
    return new ContextPhrase(kind, name, words, others, sections, doubt);
  }

  public ContextPhrase {
    words = List.copyOf(words);
    rows = List.copyOf(rows);
    sections = List.copyOf(sections);
  }
}

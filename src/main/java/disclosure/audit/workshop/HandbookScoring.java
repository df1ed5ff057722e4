package disclosure.audit.workshop;

import disclosure.audit.audit.RuleBookInfo;
import disclosure.audit.rules.RuleBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How the score and the grade come about, in sentences for agencies. */
final class HandbookScoring {

  private final RuleBookInfo info;
  private final Map<String, String> forced;

  HandbookScoring(RuleBook book) {
    this.info = book.info();
    this.forced = book.forcedGrades();
  }

  /** The sentences, each a paragraph of its own. */
  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    sentences.add("满分100分，每处待整改的问题按规则扣分，待人工复核的问题不扣分。");
    if (!info.caps().isEmpty()) {
      sentences.add(caps());
    }
    sentences.add(bands());
    info.bands().forEach(band -> forced(band.grade(), sentences));
    return sentences;
  }

  private String caps() {
    return info.families().entrySet().stream()
        .filter(family -> info.caps().containsKey(family.getKey()))
        .map(family -> family.getValue() + info.caps().get(family.getKey()).toPlainString() + "分")
        .collect(Collectors.joining("、", "各类问题的扣分不超过上限：", "。"));
  }

  /** Whoever is in the last grade is so for being below the one before. */
  private String bands() {
    List<String> bands = new ArrayList<>();
    for (int i = 0; i < info.bands().size(); i++) {
      RuleBookInfo.Band band = info.bands().get(i);
      String above = i == 0 ? "" : info.bands().get(i - 1).from().toPlainString();
      String least = band.from().toPlainString() + "分及以上";
      if (i > 0) {
        least = band.from().signum() > 0 ? least + "、低于" + above + "分" : "低于" + above + "分";
      }
      bands.add(band.grade() + "：" + least);
    }
    return String.join("；", bands) + "。";
  }

  private void forced(String grade, List<String> sentences) {
    String rules =
        forced.entrySet().stream()
            .filter(rule -> rule.getValue().equals(grade))
            .map(Map.Entry::getKey)
            .sorted()
            .filter(info.rules()::containsKey)
            .map(rule -> info.rules().get(rule).title() + "（" + rule + "）")
            .collect(Collectors.joining("、"));
    if (!rules.isEmpty()) {
      sentences.add("有下列待整改问题之一的，不论得分，等次一律为" + grade + "：" + rules + "。");
    }
  }
}

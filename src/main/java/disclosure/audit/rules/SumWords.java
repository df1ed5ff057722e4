package disclosure.audit.rules;

import disclosure.audit.audit.Evidence;
import disclosure.audit.form.FormWords;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One side of a comparison in words: the cells that count, each with what is printed there. */
final class SumWords {

  private SumWords() {}

  /**
   * The cells of a side, by row where all stand in one column, by column where all stand in one
   * row. Cells with 0 are left out where others have more, so that the sentence stays readable.
   */
  static String of(Verdict verdict, Evidence.Side side, FormWords words) {
    List<Evidence> all =
        verdict.evidence().stream()
            .filter(proof -> proof.side() == side && proof.cell() != null)
            .toList();
    List<Evidence> counting = all.stream().filter(proof -> !proof.quote().equals("0")).toList();
    if (counting.isEmpty()) {
      return all.isEmpty() ? "无" : "各项均为0";
    }
    return counting.stream()
        .map(proof -> name(proof.cell(), verdict, words) + printed(proof))
        .collect(Collectors.joining("、"));
  }

  private static String name(String cell, Verdict verdict, FormWords words) {
    String[] parts = cell.split("/");
    if (one(verdict, 0) && one(verdict, 2)) {
      return words.row(parts[0], parts[1]);
    }
    if (one(verdict, 0) && one(verdict, 1)) {
      return words.column(parts[0], parts[2]);
    }
    return words.cell(cell);
  }

  private static boolean one(Verdict verdict, int part) {
    return Stream.concat(verdict.left().stream(), verdict.right().stream())
            .map(cell -> cell.split("/")[part])
            .distinct()
            .count()
        == 1;
  }

  private static String printed(Evidence proof) {
    return proof.quote().isEmpty() ? "空白" : proof.quote();
  }
}

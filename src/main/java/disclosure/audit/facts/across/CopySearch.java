package disclosure.audit.facts.across;

import disclosure.audit.facts.across.Shingles.Runs;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Finds for a report the one of a run whose text it has most of. Signatures in bands choose few
 * candidates, so that thousands of reports need no comparison of each with each.
 */
final class CopySearch {

  /** Texts that look less alike than this have too little in common to be one another's copy. */
  private static final double LEAST_ALIKE = 0.15;

  /** So many of the likest are compared in full. */
  private static final int MOST_COMPARED = 8;

  private final List<ReportFacts> reports;
  private final CommonPhrases common;
  private final List<Shingles> shingles;
  private final List<Signature> signatures;
  private final Map<Long, List<Integer>> bands = new HashMap<>();

  CopySearch(List<ReportFacts> reports, CommonPhrases common) {
    this.reports = reports;
    this.common = common;
    this.shingles = reports.parallelStream().map(report -> Shingles.of(text(report))).toList();
    this.signatures = shingles.parallelStream().map(Signature::of).toList();
    IntStream.range(0, reports.size())
        .filter(i -> !shingles.get(i).empty())
        .forEach(this::register);
  }

  private void register(int report) {
    for (int band = 0; band < Signature.BANDS; band++) {
      long key = signatures.get(report).band(band);
      bands.computeIfAbsent(key, any -> new ArrayList<>()).add(report);
    }
  }

  /** The text of a report as it is compared. */
  PlainText text(ReportFacts report) {
    return PlainText.of(report.facts(), common);
  }

  /** Share of a report's text that stands in another, in percent. */
  BigDecimal percent(int report, int other) {
    return Overlap.percent(Runs.of(text(reports.get(report))), shingles.get(other));
  }

  /** What a report has of another. */
  CopiedText compare(int report, int other, CopiedText.Kind kind) {
    PlainText text = text(reports.get(report));
    BigDecimal percent = Overlap.percent(Runs.of(text), shingles.get(other));
    return new CopiedText(
        kind,
        reports.get(other).name(),
        percent,
        text.length(),
        () -> new LongestCommon(text, text(reports.get(other))).passage("copied"));
  }

  /**
   * The report with most of a report's text.
   *
   * @param eligible which reports come into question
   * @return -1 if none has a good part of it
   */
  int mostAlike(int report, IntPredicate eligible) {
    int best = -1;
    BigDecimal most = BigDecimal.ZERO;
    Runs runs = Runs.of(text(reports.get(report)));
    for (int other : likeliest(report, eligible)) {
      BigDecimal percent = Overlap.percent(runs, shingles.get(other));
      if (percent.compareTo(most) > 0) {
        best = other;
        most = percent;
      }
    }
    return best;
  }

  /** The few reports whose signatures are most alike, the likest first. */
  private List<Integer> likeliest(int report, IntPredicate eligible) {
    Signature own = signatures.get(report);
    return sharingABand(report).stream()
        .filter(eligible)
        .mapToObj(other -> new Candidate(other, own.alike(signatures.get(other))))
        .filter(candidate -> candidate.alike() >= LEAST_ALIKE)
        .sorted(Comparator.comparingDouble(Candidate::alike).reversed())
        .limit(MOST_COMPARED)
        .map(Candidate::report)
        .toList();
  }

  /** Another report and how alike the signatures are. */
  private record Candidate(int report, double alike) {}

  private BitSet sharingABand(int report) {
    BitSet found = new BitSet();
    for (int band = 0; band < Signature.BANDS; band++) {
      bands.getOrDefault(signatures.get(report).band(band), List.of()).forEach(found::set);
    }
    found.clear(report);
    return found;
  }
}

package disclosure.audit.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is said of several numbers of one kind together, behind the last of them. */
final class SharedHits {

  private final List<String> each;

  SharedHits(Vocabulary vocabulary) {
    each = vocabulary.words("均");
  }

  /** 复议7件，诉讼9件，均获维持: what is said of all holds for each of the numbers of one kind. */
  List<Hit> of(Sentence sentence, List<Hit> hits) {
    List<Hit> more = new ArrayList<>();
    for (Hit said : hits) {
      String words = sentence.words().substring(said.number().end(), said.end());
      if (said.further() && said.mapping().carried() && each.stream().anyMatch(words::contains)) {
        Hit last = main(hits, said.number().start());
        Hit before = last == null ? null : kin(sentence, hits, last);
        while (before != null) {
          more.add(said.of(before));
          before = kin(sentence, hits, before);
        }
      }
    }
    return more;
  }

  private static Hit main(List<Hit> hits, int number) {
    return hits.stream()
        .filter(hit -> hit.number().start() == number && !hit.further() && hit.item() < 0)
        .max(Comparator.comparingInt(Hit::letters))
        .orElse(null);
  }

  /** The find of the same kind at the number just before, if only its own words lie between. */
  private static Hit kin(Sentence sentence, List<Hit> hits, Hit hit) {
    Hit before =
        hits.stream()
            .map(other -> other.number().start())
            .filter(start -> start < hit.number().start())
            .max(Integer::compare)
            .map(start -> main(hits, start))
            .orElse(null);
    boolean kin =
        before != null
            && before.mapping().family() != null
            && before.mapping().family().equals(hit.mapping().family())
            && before.end() <= hit.start()
            && sentence.words().substring(before.end(), hit.start()).length() <= 1;
    return kin ? before : null;
  }
}

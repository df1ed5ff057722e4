package disclosure.audit.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The best common order of the form's labels and those printed: a global alignment over the whole
 * table, since words such as 其他 and 总计 occur many times.
 *
 * @param matches in the order of print; each label of the form and each token at most once
 * @param score the likeness of all matches added up
 */
record LabelAlignment(List<Match> matches, double score) {

  /** Below this a token is not taken for a label. */
  private static final double LIKE = 0.6;

  /** A label torn into several cells is a little less likely than one in one cell. */
  private static final double TORN = 0.04;

  private static final int MOST_PARTS = 3;

  /**
   * A label of the form and the token or tokens in which it is printed.
   *
   * @param label the form's
   * @param tokens one, or several for a label torn into parts
   * @param similarity from {@value #LIKE} to 1
   */
  record Match(ExpectedLabel label, List<TableToken> tokens, double similarity) {

    TableToken first() {
      return tokens.get(0);
    }

    LabelText printed() {
      return joined(tokens);
    }

    String words() {
      StringBuilder words = new StringBuilder();
      tokens.forEach(token -> words.append(token.cell().text().string().replaceAll("\\s", "")));
      return words.toString();
    }
  }

  static LabelAlignment of(List<ExpectedLabel> labels, List<TableToken> tokens) {
    return new Search(labels, tokens).best();
  }

  private static LabelText joined(List<TableToken> tokens) {
    if (tokens.size() == 1) {
      return tokens.get(0).label();
    }
    StringBuilder words = new StringBuilder();
    tokens.forEach(token -> words.append(token.cell().text().string()));
    return LabelText.of(words.toString());
  }

  /** The table of the alignment: best[i][j] for the tokens and labels from i and j on. */
  private static final class Search {

    private final List<ExpectedLabel> labels;
    private final List<TableToken> tokens;
    private final double[][] best;
    private final byte[][] taken;

    Search(List<ExpectedLabel> labels, List<TableToken> tokens) {
      this.labels = labels;
      this.tokens = tokens;
      this.best = new double[tokens.size() + 1][labels.size() + 1];
      this.taken = new byte[tokens.size() + 1][labels.size() + 1];
    }

    LabelAlignment best() {
      for (int i = tokens.size() - 1; i >= 0; i--) {
        for (int j = labels.size() - 1; j >= 0; j--) {
          fill(i, j);
        }
      }
      return new LabelAlignment(matches(), best[0][0]);
    }

    private void fill(int i, int j) {
      double most = best[i + 1][j];
      byte parts = 0;
      if (best[i][j + 1] >= most) {
        most = best[i][j + 1];
        parts = -1;
      }
      for (int size = 1; size <= MOST_PARTS && i + size <= tokens.size(); size++) {
        if (size > 1 && !continues(i, size, j)) {
          break;
        }
        double like = similarity(i, size, j);
        double sum = like + best[i + size][j + 1];
        if (like >= LIKE && sum > most) {
          most = sum;
          parts = (byte) size;
        }
      }
      best[i][j] = most;
      taken[i][j] = parts;
    }

    private double similarity(int i, int size, int j) {
      ExpectedLabel label = labels.get(j);
      if (size == 1) {
        return label.similarity(tokens.get(i).label());
      }
      return label.similarity(joined(tokens.subList(i, i + size))) - TORN * (size - 1);
    }

    /** Whether the first token is a torn part and the next stands beside or below it. */
    private boolean continues(int i, int size, int j) {
      TableToken first = tokens.get(i);
      TableToken next = tokens.get(i + size - 1);
      boolean part =
          labels.get(j).accepted().stream().anyMatch(label -> first.label().beginningOf(label));
      boolean below = next.row() > first.row() || next.block() > first.block();
      return part && (below || next.cell().column() >= first.cell().column());
    }

    private List<Match> matches() {
      List<Match> matches = new ArrayList<>();
      int i = 0;
      int j = 0;
      while (i < tokens.size() && j < labels.size()) {
        int parts = taken[i][j];
        if (parts > 0) {
          matches.add(
              new Match(labels.get(j), tokens.subList(i, i + parts), similarity(i, parts, j)));
          i += parts;
          j++;
        } else if (parts < 0) {
          j++;
        } else {
          i++;
        }
      }
      return Collections.unmodifiableList(matches);
    }
  }
}

package disclosure.audit.ingest.word;

import disclosure.audit.ingest.flow.LineCollector;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** Reads the characters of one paragraph of an old Word document as Word prints them. */
final class DocRuns {
  private static final char FIELD_BEGIN = 0x13;
  private static final char FIELD_RESULT = 0x14;
  private static final char FIELD_END = 0x15;
  private static final short SUPERSCRIPT = 1;

  private final LineCollector line;

  /** For each open field, whether its result has begun; what stands before are instructions. */
  private final Deque<Boolean> fields = new ArrayDeque<>();

  DocRuns(LineCollector line) {
    this.line = line;
  }

  /**
   * Whether the mark at a paragraph's end is deleted, so that the next paragraph goes on with it.
   */
  static boolean markDeleted(Paragraph paragraph) {
    int runs = paragraph.numCharacterRuns();
    return runs > 0 && paragraph.getCharacterRun(runs - 1).isMarkedDeleted();
  }

  /** Adds a paragraph's characters to the line. */
  void read(Paragraph paragraph) {
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      if (!run.isMarkedDeleted() && !run.isVanished()) {
        read(run);
      }
    }
  }

  private void read(CharacterRun run) {
    if (run.isSymbol()) {
      add(String.valueOf(run.getSymbolCharacter()), run);
      return;
    }
    StringBuilder text = new StringBuilder();
    for (char c : run.text().toCharArray()) {
      if (c == 0 && !run.isSpecialCharacter()) {
        throw new IllegalStateException("a hole in the text");
      }
      if (c == 0x0B || c == 0x0C) {
        add(text.toString(), run);
        text.setLength(0);
        line.breakLine();
      } else if (c >= FIELD_BEGIN && c <= FIELD_END) {
        add(text.toString(), run);
        text.setLength(0);
        readField(c);
      } else {
        text.append(printed(c));
      }
    }
    add(text.toString(), run);
  }

  /** Control characters are marks of cells, notes and pictures, but for two hyphens and the tab. */
  private static String printed(char c) {
    return switch (c) {
      case '\t' -> "\t";
      case 0x1E -> "-";
      default -> c < ' ' ? "" : String.valueOf(c);
    };
  }

  private void add(String text, CharacterRun run) {
    if (text.isEmpty() || fields.contains(false)) {
      return;
    }
    boolean struck = run.isStrikeThrough() || run.isDoubleStrikeThrough();
    boolean raised = run.getSubSuperScriptIndex() == SUPERSCRIPT;
    if (struck || raised && line.endsWithDigit() && Character.isLetterOrDigit(text.charAt(0))) {
      line.addDoubtful(text);
    } else {
      line.add(text);
    }
  }

  private void readField(char mark) {
    if (mark == FIELD_BEGIN) {
      fields.push(false);
    } else if (!fields.isEmpty()) {
      fields.pop();
      if (mark == FIELD_RESULT) {
        fields.push(true);
      }
    }
  }
}

package disclosure.audit.facts;

import disclosure.audit.document.Document;
import disclosure.audit.document.Location;
import disclosure.audit.document.Text;
import disclosure.audit.facts.TitleFinder.Title;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Finds out whose report it is and on which year: from the title, else the text, else the name. */
final class IdentityFinder {

  private static final int MOST_TITLE_LINES = 20;
  private static final int MOST_QUOTED = 60;

  private final IdentityWords words;
  private final TitleFinder titles;

  IdentityFinder(IdentityWords words) {
    this.words = words;
    this.titles = new TitleFinder(words);
  }

  /**
   * Finds the identity; the form is left open.
   *
   * @param document the report
   * @param fileName name of its file without folders
   * @param narrative its paragraphs
   */
  ReportIdentity find(Document document, String fileName, List<Narrative> narrative) {
    Title title = title(document, narrative);
    Title file = titles.read(fileName.replaceFirst("\\.[A-Za-z]+$", ""), null);
    String agency = title == null ? null : title.agency();
    String agencyFrom = agency == null ? null : "title";
    if (agency == null && file != null && file.agency() != null) {
      agency = file.agency();
      agencyFrom = "file";
    }
    Integer year = title == null ? null : title.year();
    String yearFrom = year == null ? null : "title";
    if (year == null) {
      year = new YearOfText(words).find(narrative);
      yearFrom = year == null ? null : "text";
    }
    if (year == null && file != null && file.year() != null) {
      year = file.year();
      yearFrom = "file";
    }
    String complete = words.withGovernment(complete(agency, narrative));
    return new ReportIdentity(
        complete,
        year,
        null,
        title == null ? null : title.printed(),
        published(document, narrative),
        agencyFrom,
        yearFrom,
        complete != null && words.government(complete),
        place(title, narrative));
  }

  boolean namesReport(String text) {
    return words.titleIn(LabelText.fold(text)) != null;
  }

  boolean placed(String agency) {
    return !AgencyName.of(agency, words).place().isEmpty();
  }

  /** What the text says of agency and year against the title, and of the day of publication. */
  List<Citation> citations(ReportIdentity identity, List<Narrative> narrative) {
    List<Citation> found = new ArrayList<>();
    narrative.stream()
        .filter(paragraph -> identity.published() != null && dated(paragraph, identity, narrative))
        .limit(1)
        .map(IdentityFinder::publication)
        .forEach(found::add);
    if (identity.agency() != null) {
      AgencyName own = AgencyName.of(identity.agency(), words);
      new SelfNames(words, identity.agency(), narrative)
          .deviating(own).stream()
              .map(each -> new Citation("identity/agency", each.name().full(), 0, each.location()))
              .forEach(found::add);
      if ("title".equals(identity.agencyFrom())) {
        found.addAll(new ForeignSubjects(words, identity.agency()).find(narrative));
      }
    }
    if (identity.year() != null && "title".equals(identity.yearFrom())) {
      found.addAll(new StatedPeriods(words, identity.year()).find(narrative));
    }
    return found;
  }

  private boolean dated(Narrative paragraph, ReportIdentity identity, List<Narrative> narrative) {
    String string = paragraph.text().string();
    boolean last = paragraph == narrative.get(narrative.size() - 1);
    return (words.namesDate(string) && identity.published().equals(PrintedDate.in(string)))
        || (last && identity.published().equals(PrintedDate.only(string)));
  }

  private static Citation publication(Narrative paragraph) {
    String string = paragraph.text().string();
    int end = Math.min(string.length(), MOST_QUOTED);
    return new Citation(
        "published",
        string.substring(0, end).strip(),
        paragraph.section(),
        paragraph.text().locate(0, end));
  }

  private Title title(Document document, List<Narrative> narrative) {
    List<Text> lines =
        narrative.stream()
            .filter(paragraph -> paragraph.section() == 0)
            .map(Narrative::text)
            .limit(MOST_TITLE_LINES)
            .toList();
    Title title = titles.find(lines);
    String outside = document.properties().title();
    if (title == null && outside != null) {
      title = titles.read(outside, lines.isEmpty() ? null : lines.get(0).firstLine());
    }
    return title;
  }

  private String complete(String agency, List<Narrative> narrative) {
    if (agency == null || !AgencyName.of(agency, words).place().isEmpty()) {
      return agency;
    }
    String ending = words.placeEndingBefore(agency);
    String office = agency.substring(ending.length());
    String place = new SelfNames(words, office, narrative).place(ending);
    return place == null ? agency : place + office;
  }

  private LocalDate published(Document document, List<Narrative> narrative) {
    if (document.properties().published() != null) {
      return document.properties().published();
    }
    for (Narrative paragraph : narrative) {
      String string = paragraph.text().string();
      if (words.namesDate(string)) {
        LocalDate date = PrintedDate.in(string);
        if (date != null) {
          return date;
        }
      }
    }
    return narrative.isEmpty()
        ? null
        : PrintedDate.only(narrative.get(narrative.size() - 1).text().string());
  }

  private static Location place(Title title, List<Narrative> narrative) {
    if (title != null && title.location() != null) {
      return title.location();
    }
    return narrative.isEmpty() ? null : narrative.get(0).text().firstLine();
  }
}

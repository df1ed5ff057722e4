package disclosure.audit.generate;

/** The ways in which reports write a count. */
public enum NumeralStyle {
  PLAIN,
  SPACED {
    @Override
    String print(int count) {
      return " " + count + " ";
    }
  },
  GROUPED {
    @Override
    String print(int count) {
      return count < 1000 ? null : "%,d".formatted(count);
    }
  },
  FULL_WIDTH {
    @Override
    String print(int count) {
      StringBuilder wide = new StringBuilder();
      String.valueOf(count).chars().forEach(c -> wide.append((char) (c - '0' + '０')));
      return wide.toString();
    }
  },
  CHINESE {
    @Override
    String print(int count) {
      return count == 2 ? "两" : count < 10_000 ? chinese(count) : null;
    }
  },
  /** More than a round number: 120余. */
  MORE {
    @Override
    String print(int count) {
      return count < 21 ? null : (count - 1) / 10 * 10 + "余";
    }

    @Override
    public boolean exact() {
      return false;
    }
  },
  CHINESE_MORE {
    @Override
    String print(int count) {
      return count < 21 || count > 1000 ? null : chinese((count - 1) / 10 * 10) + "余";
    }

    @Override
    public boolean exact() {
      return false;
    }
  },
  TEN_THOUSANDS {
    @Override
    String print(int count) {
      return count < 10_100 ? null : (count - 1) / 1000 / 10.0 + "万余";
    }

    @Override
    public boolean exact() {
      return false;
    }
  };

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String[] PLACES = {"千", "百", "十", ""};

  /** A count of at least 0 in this style; null if the style does not fit it. */
  String print(int count) {
    return String.valueOf(count);
  }

  /** Whether it says the count itself, not that there were more than a round number. */
  public boolean exact() {
    return true;
  }

  private static String chinese(int count) {
    StringBuilder text = new StringBuilder();
    String digits = "%04d".formatted(count);
    for (int place = 0; place < digits.length(); place++) {
      int digit = digits.charAt(place) - '0';
      boolean gap = place > 0 && digits.charAt(place - 1) == '0' && !text.isEmpty();
      if (digit > 0) {
        text.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(PLACES[place]);
      }
    }
    String regular = count == 0 ? "零" : text.toString();
    return count >= 10 && count < 20 ? regular.substring(1) : regular;
  }
}

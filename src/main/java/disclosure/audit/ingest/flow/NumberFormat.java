package disclosure.audit.ingest.flow;

/** How an automatic number is written. */
public enum NumberFormat {
  DECIMAL {
    @Override
    public String write(int number) {
      return Integer.toString(number);
    }
  },
  /** 01, 02, … 10. */
  DECIMAL_ZERO {
    @Override
    public String write(int number) {
      return number < 10 ? "0" + number : Integer.toString(number);
    }
  },
  /** Digits of the full width. */
  FULL_WIDTH {
    @Override
    public String write(int number) {
      return DECIMAL
          .write(number)
          .codePoints()
          .map(digit -> digit - '0' + '０')
          .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
          .toString();
    }
  },
  /** 一, 二, … 十, 十一. */
  CHINESE {
    @Override
    public String write(int number) {
      String words = spell(number, "零一二三四五六七八九", "十百千");
      return words.startsWith("一十") ? words.substring(1) : words;
    }
  },
  /** 壹, 贰, … 壹拾. */
  CHINESE_LEGAL {
    @Override
    public String write(int number) {
      return spell(number, "零壹贰叁肆伍陆柒捌玖", "拾佰仟");
    }
  },
  /** 一, 二, … 一〇. */
  CHINESE_DIGITS {
    @Override
    public String write(int number) {
      StringBuilder words = new StringBuilder();
      DECIMAL.write(number).chars().forEach(d -> words.append("〇一二三四五六七八九".charAt(d - '0')));
      return words.toString();
    }
  },
  /** 甲, 乙, 丙. */
  STEMS {
    @Override
    public String write(int number) {
      return oneOf("甲乙丙丁戊己庚辛壬癸", number);
    }
  },
  /** 子, 丑, 寅. */
  BRANCHES {
    @Override
    public String write(int number) {
      return oneOf("子丑寅卯辰巳午未申酉戌亥", number);
    }
  },
  /** ①, ②, … ⑳. */
  CIRCLED {
    @Override
    public String write(int number) {
      return oneOf("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳", number);
    }
  },
  /** ⑴, ⑵. */
  PARENTHESIZED {
    @Override
    public String write(int number) {
      return oneOf("⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇", number);
    }
  },
  /** ⒈, ⒉. */
  FULL_STOP {
    @Override
    public String write(int number) {
      return oneOf("⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛", number);
    }
  },
  /** ㈠, ㈡. */
  CHINESE_PARENTHESIZED {
    @Override
    public String write(int number) {
      return oneOf("㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩", number);
    }
  },
  UPPER_ROMAN {
    @Override
    public String write(int number) {
      return roman(number);
    }
  },
  LOWER_ROMAN {
    @Override
    public String write(int number) {
      return roman(number).toLowerCase(java.util.Locale.ROOT);
    }
  },
  UPPER_LETTER {
    @Override
    public String write(int number) {
      return letter('A', number);
    }
  },
  LOWER_LETTER {
    @Override
    public String write(int number) {
      return letter('a', number);
    }
  },
  /** A bullet, or no number at all. */
  NONE {
    @Override
    public String write(int number) {
      return "";
    }
  };

  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  /**
   * The number as printed.
   *
   * @param number from 0; one that the format has no sign for is written in Arabic digits
   */
  public abstract String write(int number);

  private static String spell(int number, String digits, String units) {
    if (number <= 0 || number > 9999) {
      return Integer.toString(number);
    }
    String decimal = Integer.toString(number);
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < decimal.length(); i++) {
      int digit = decimal.charAt(i) - '0';
      int place = decimal.length() - 1 - i;
      if (digit > 0) {
        words
            .append(digits.charAt(digit))
            .append(place > 0 ? units.substring(place - 1, place) : "");
      } else if (!decimal.substring(i).matches("0+")
          && words.charAt(words.length() - 1) != digits.charAt(0)) {
        words.append(digits.charAt(0));
      }
    }
    return words.toString();
  }

  private static String oneOf(String signs, int number) {
    return number >= 1 && number <= signs.length()
        ? signs.substring(number - 1, number)
        : Integer.toString(number);
  }

  private static String roman(int number) {
    if (number <= 0 || number > 3999) {
      return Integer.toString(number);
    }
    StringBuilder signs = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN_VALUES.length; i++) {
      while (rest >= ROMAN_VALUES[i]) {
        signs.append(ROMAN_SIGNS[i]);
        rest -= ROMAN_VALUES[i];
      }
    }
    return signs.toString();
  }

  /** Word repeats the letter after z: aa, bb. */
  private static String letter(char first, int number) {
    if (number <= 0 || number > 26 * 10) {
      return Integer.toString(number);
    }
    return String.valueOf((char) (first + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
  }
}

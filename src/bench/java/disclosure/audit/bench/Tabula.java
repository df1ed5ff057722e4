package disclosure.audit.bench;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** tabula-java on a class path of its own, called by reflection since it brings another PDFBox. */
final class Tabula {

  private static final Path LIBRARIES = Path.of("target", "tabula");

  private final ClassLoader loader;

  private Tabula(ClassLoader loader) {
    this.loader = loader;
  }

  /** Null where its libraries were not fetched. */
  static Tabula find() throws Exception {
    if (!Files.isDirectory(LIBRARIES)) {
      return null;
    }
    List<URL> jars = new ArrayList<>();
    try (Stream<Path> files = Files.list(LIBRARIES)) {
      for (Path jar : files.sorted().toList()) {
        jars.add(jar.toUri().toURL());
      }
    }
    return new Tabula(
        new URLClassLoader(jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader()));
  }

  int extract(byte[] content) throws Exception {
    Class<?> document = loader.loadClass("org.apache.pdfbox.pdmodel.PDDocument");
    Object pdf =
        document
            .getMethod("load", InputStream.class)
            .invoke(null, new ByteArrayInputStream(content));
    try {
      Class<?> extractorType = loader.loadClass("technology.tabula.ObjectExtractor");
      Object extractor = extractorType.getConstructor(document).newInstance(pdf);
      Iterator<?> pages = (Iterator<?>) extractorType.getMethod("extract").invoke(extractor);
      Class<?> algorithm =
          loader.loadClass("technology.tabula.extractors.SpreadsheetExtractionAlgorithm");
      Method extract = algorithm.getMethod("extract", loader.loadClass("technology.tabula.Page"));
      Object spreadsheets = algorithm.getConstructor().newInstance();
      int tables = 0;
      while (pages.hasNext()) {
        tables += ((List<?>) extract.invoke(spreadsheets, pages.next())).size();
      }
      return tables;
    } finally {
      document.getMethod("close").invoke(pdf);
    }
  }
}

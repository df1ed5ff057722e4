package disclosure.audit.rules;

import disclosure.audit.table.Problems;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.CompositeKnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/**
 * Compiles DRL by the classic build, whose errors carry file and line. One broken file fails the
 * whole build, so then each file is compiled alone to name all mistakes.
 */
final class DrlCompiler {

  private final SortedMap<String, String> sources;

  /**
   * A compiler.
   *
   * @param sources DRL text by file name
   */
  DrlCompiler(Map<String, String> sources) {
    this.sources = new TreeMap<>(sources);
  }

  /** DRL text by file name. */
  SortedMap<String, String> sources() {
    return sources;
  }

  /** The compiled rules; null if there are mistakes, which are then among the problems. */
  KieBase compile(Problems problems) {
    SortedMap<String, String> clean = new TreeMap<>(sources);
    clean.entrySet().removeIf(file -> !DrlScan.clean(file.getKey(), file.getValue(), problems));
    KnowledgeBuilder all = build(clean);
    if (!all.hasErrors()) {
      return clean.size() < sources.size() ? null : all.newKieBase();
    }
    boolean named = false;
    for (Map.Entry<String, String> source : clean.entrySet()) {
      SortedMap<String, String> alone = new TreeMap<>(Map.of(source.getKey(), source.getValue()));
      named |= report(build(alone), source.getKey(), problems);
    }
    if (!named) {
      report(all, "", problems);
    }
    return null;
  }

  /** The compiled rules without some that broke off; never null, since all were compiled before. */
  KieBase compileWithout(Collection<String> ruleNames) {
    KieBase rules = build(sources).newKieBase();
    for (KiePackage part : List.copyOf(rules.getKiePackages())) {
      for (Rule rule : List.copyOf(part.getRules())) {
        if (ruleNames.contains(rule.getName())) {
          rules.removeRule(part.getName(), rule.getName());
        }
      }
    }
    return rules;
  }

  /** All at once: by itself each file would start the Java compiler anew. */
  private static KnowledgeBuilder build(SortedMap<String, String> sources) {
    KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(configuration());
    CompositeKnowledgeBuilder together = builder.batch();
    sources.forEach((name, text) -> together.add(resource(name, text), ResourceType.DRL));
    together.build();
    return builder;
  }

  /** Rules see the program's classes also where the thread's loader does not, as under Maven. */
  private static KnowledgeBuilderConfiguration configuration() {
    return KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(
        null, DrlCompiler.class.getClassLoader());
  }

  private static Resource resource(String name, String text) {
    Resource resource = ResourceFactory.newByteArrayResource(text.getBytes(StandardCharsets.UTF_8));
    resource.setSourcePath(name);
    return resource;
  }

  /** Errors without a line only follow from those that have one. */
  private static boolean report(KnowledgeBuilder builder, String file, Problems problems) {
    List<KnowledgeBuilderError> errors = List.copyOf(builder.getErrors());
    boolean placed = errors.stream().anyMatch(error -> line(error) > 0);
    for (KnowledgeBuilderError error : errors) {
      if ((line(error) > 0 || !placed) && !(placed && DrlWords.follows(error))) {
        String name = error.getResource() == null ? null : error.getResource().getSourcePath();
        problems.add(name == null ? file : name, line(error), 0, DrlWords.sentence(error));
      }
    }
    return !errors.isEmpty();
  }

  private static int line(KnowledgeBuilderError error) {
    List<Integer> lines = new ArrayList<>();
    if (error.getLines() != null) {
      for (int line : error.getLines()) {
        lines.add(line);
      }
    }
    return lines.stream().filter(line -> line > 0).findFirst().orElse(0);
  }
}

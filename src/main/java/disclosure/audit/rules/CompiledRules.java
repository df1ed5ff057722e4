package disclosure.audit.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.base.base.ObjectType;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.ObjectTypeNode;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.definition.KiePackage;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.conf.ThreadSafeOption;

/** The compiled DRL of a rule book, and of the same without rules that broke off. */
final class CompiledRules {

  private final DrlCompiler compiler;
  private final Base all;
  private final Map<Set<String>, Base> reduced = new ConcurrentHashMap<>();

  /**
   * A compiled rule base.
   *
   * @param sessions that were used and emptied: to set one up takes a third of judging a report
   * @param globals names that its rules know
   * @param asked the types of facts that its rules have patterns for
   * @param forOne how sessions are made that only one thread uses
   */
  record Base(
      KieSessionsPool sessions,
      Set<String> globals,
      ClassValue<Boolean> asked,
      KieSessionConfiguration forOne) {

    static Base of(KieBase base) {
      Set<String> globals = new HashSet<>();
      for (KiePackage part : base.getKiePackages()) {
        part.getGlobalVariables().forEach(global -> globals.add(global.getName()));
      }
      KieSessionConfiguration forOne = KieServices.get().newKieSessionConfiguration();
      forOne.setOption(ThreadSafeOption.NO);
      return new Base(base.newKieSessionsPool(0), Set.copyOf(globals), asked(base), forOne);
    }

    private static ClassValue<Boolean> asked(KieBase base) {
      List<ObjectType> types =
          ((InternalRuleBase) base)
              .getRete().getObjectTypeNodes().stream().map(ObjectTypeNode::getObjectType).toList();
      return new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> fact) {
          return types.stream().anyMatch(type -> type.isAssignableFrom(fact));
        }
      };
    }

    /** An empty session for one thread only, which needs no locks; disposing gives it back. */
    KieSession newSession() {
      return sessions.newKieSession(forOne);
    }

    boolean knows(String global) {
      return globals.contains(global);
    }

    /**
     * Whether any rule has a pattern for facts of a type. Most facts are figures, which the shipped
     * rules take from the {@link Sheet}; inserting what nobody asks for would only cost time.
     */
    boolean asksFor(Class<?> fact) {
      return asked.get(fact);
    }
  }

  CompiledRules(DrlCompiler compiler, KieBase all) {
    this.compiler = compiler;
    this.all = Base.of(all);
  }

  /** The compiled rules without those of some names. */
  Base without(Set<String> ruleNames) {
    return ruleNames.isEmpty()
        ? all
        : reduced.computeIfAbsent(
            Set.copyOf(ruleNames), names -> Base.of(compiler.compileWithout(names)));
  }
}

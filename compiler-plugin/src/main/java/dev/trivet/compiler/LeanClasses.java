package dev.trivet.compiler;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.tools.javac.code.Attribute;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import com.sun.tools.javac.util.List;
import java.util.function.Predicate;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/**
 * Leaves out of class files what nobody reads: in the classes that annotation processors have
 * written, line numbers, the name of the source, annotations of types that no caller sees and a
 * helper with nothing to do; on all classes the annotations that tell annotation processors what to
 * write.
 *
 * <p>Classes are the same to whoever calls them. A compiler that does not know this plugin writes
 * larger ones.
 */
public final class LeanClasses implements Plugin, TaskListener {

  private static final String GENERATED = "/generated-sources/annotations/";

  /** Finds cycles among default values; Immutables writes it for encodings that have none too. */
  private static final String HELPER = "InitShim";

  /** What only the helper is for, besides the field that holds it. */
  private static final String HELPERS_CONSTANTS = "STAGE_";

  private static final java.util.List<String> PACKAGES =
      java.util.List.of(
          "com.sun.tools.javac.code", "com.sun.tools.javac.tree", "com.sun.tools.javac.util");

  /** Packages of annotations whose work is done when the compiler writes classes. */
  private static final java.util.List<String> FOR_PROCESSORS =
      java.util.List.of("org.immutables.", "dev.trivet.core.style.");

  /** Called by the compiler, which finds the class as a service. */
  public LeanClasses() {}

  @Override
  public String getName() {
    return "LeanClasses";
  }

  /**
   * Nobody has to name it, so that nothing fails where it is missing. It stays away from compilers
   * that are not started with access to their packages, such as those of editors.
   */
  @Override
  public boolean autoStart() {
    var compiler = JavacTask.class.getModule();
    return PACKAGES.stream().allMatch(name -> compiler.isExported(name, getClass().getModule()));
  }

  @Override
  public void init(JavacTask task, String... args) {
    task.addTaskListener(this);
  }

  /** The last moment before a class is written, when everything that reports problems is done. */
  @Override
  public void started(TaskEvent event) {
    if (event.getKind() != TaskEvent.Kind.GENERATE) {
      return;
    }
    var type = (ClassSymbol) event.getTypeElement();
    forgetForProcessors(type);
    if (isGenerated(event)) {
      // the compiler writes line numbers where it has this map
      ((JCCompilationUnit) event.getCompilationUnit()).lineMap = null;
      type.sourcefile = null;
      type.members().getSymbols(member -> !isInherited(member)).forEach(LeanClasses::forgetTypes);
    }
  }

  private static boolean isGenerated(TaskEvent event) {
    return event.getSourceFile().toUri().toString().contains(GENERATED);
  }

  /** Before anybody has looked at a source, whose parts can still be taken away. */
  @Override
  public void finished(TaskEvent event) {
    if (event.getKind() == TaskEvent.Kind.PARSE && isGenerated(event)) {
      for (var type : event.getCompilationUnit().getTypeDecls()) {
        if (type instanceof JCClassDecl model
            && model.defs.stream().anyMatch(LeanClasses::isIdle)) {
          forgetHelper(model);
        }
      }
    }
  }

  /** Nothing but the method that words its error: there is no default value to look after. */
  private static boolean isIdle(JCTree member) {
    return member instanceof JCClassDecl type
        && type.name.contentEquals(HELPER)
        && type.defs.size() == 1;
  }

  private static void forgetHelper(JCClassDecl model) {
    model.defs = without(model.defs, member -> isIdle(member) || isForHelper(member));
    for (var member : model.defs) {
      if (member instanceof JCMethodDecl method && method.body != null) {
        method.body.stats =
            without(method.body.stats, line -> line.toString().equals("this.initShim = null;"));
      }
    }
  }

  private static boolean isForHelper(JCTree member) {
    return member instanceof JCVariableDecl field
        && (field.vartype.toString().equals(HELPER)
            || field.name.toString().startsWith(HELPERS_CONSTANTS));
  }

  private static <T> List<T> without(List<T> all, Predicate<T> dropped) {
    return List.from(all.stream().filter(dropped.negate()).toList());
  }

  /**
   * Annotation types keep theirs, which processors read in other modules; so do members, because
   * models inherit them from classes of other modules.
   */
  private static void forgetForProcessors(ClassSymbol type) {
    var all = type.getRawAttributes();
    var kept = List.from(all.stream().filter(one -> !isForProcessors(one)).toList());
    if (kept.size() < all.size() && type.getKind() != ElementKind.ANNOTATION_TYPE) {
      type.resetAnnotations();
      type.setDeclarationAttributes(kept);
    }
  }

  private static boolean isForProcessors(Attribute.Compound annotation) {
    var name = annotation.type.tsym.getQualifiedName().toString();
    return FOR_PROCESSORS.stream().anyMatch(name::startsWith);
  }

  /** Methods of a generated builder are those of the class that users see. */
  private static boolean isInherited(Symbol member) {
    return member.getModifiers().contains(Modifier.PUBLIC)
        && !member.owner.getModifiers().contains(Modifier.FINAL);
  }

  private static void forgetTypes(Symbol member) {
    member.setTypeAttributes(List.nil());
  }
}

package dev.trivet.conformance.models;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import dev.trivet.conformance.structure.ProjectClasses;
import dev.trivet.core.jackson.LenientList;
import dev.trivet.testsupport.EndpointScanner;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;

/**
 * The types that Jackson may look into: what the operations of a client read and take, what these
 * have as accessors, at any depth, and the generated classes and builders behind them.
 */
final class ReachedTypes {

  private static final String OURS = "dev.trivet.";

  private final Set<Class<?>> reached = new TreeSet<>(Comparator.comparing(Class::getName));
  private final Deque<Class<?>> open = new ArrayDeque<>();

  private ReachedTypes() {}

  /** Those of a client, in the client's artifact and in the core. */
  static Collection<Class<?>> of(Class<?> client) {
    var types = new ReachedTypes();
    types.add(LenientList.class); // what pages are read into
    for (var declared : EndpointScanner.scan(client)) {
      types.add(declared.endpoint().type());
      types.addModels(declared.api());
    }
    while (!types.open.isEmpty()) {
      types.follow(types.open.remove());
    }
    return types.reached;
  }

  /** What calls take or make of their arguments; what they return is what the operation reads. */
  private void addModels(Class<?> api) {
    ProjectClasses.LIBRARY.get(api).getAllRawSuperclasses().forEach(base -> addUsed(base));
    addUsed(ProjectClasses.LIBRARY.get(api));
    Arrays.stream(api.getMethods())
        .flatMap(method -> Arrays.stream(method.getParameterTypes()))
        .filter(taken -> taken.isRecord() && taken.getName().startsWith(OURS))
        .forEach(this::add);
  }

  private void addUsed(JavaClass api) {
    api.getDirectDependenciesFromSelf().stream()
        .map(Dependency::getTargetClass)
        .filter(used -> used.getName().startsWith(OURS) && !used.isArray())
        .map(JavaClass::reflect)
        .filter(ReachedTypes::isModel)
        .forEach(this::add);
  }

  private void follow(Class<?> type) {
    add(type.getGenericSuperclass());
    Arrays.stream(type.getGenericInterfaces()).forEach(this::add);
    Arrays.stream(type.getDeclaredClasses()).filter(ReachedTypes::isBuilder).forEach(this::add);
    addNamed(type);
    for (var method : type.getDeclaredMethods()) {
      addNamed(method);
      add(method.getGenericReturnType());
      if (isBuilder(type)) {
        Arrays.stream(method.getGenericParameterTypes()).forEach(this::add);
      }
    }
    if (type.isRecord()) {
      for (var component : type.getRecordComponents()) {
        add(component.getGenericType());
      }
    }
    implementations(type);
  }

  private static boolean isBuilder(Class<?> type) {
    return type.getSimpleName().equals("Builder");
  }

  /** The serializers, deserializers and builders that annotations name. */
  private void addNamed(AnnotatedElement element) {
    var read = element.getAnnotation(JsonDeserialize.class);
    if (read != null) {
      Arrays.asList(read.builder(), read.using(), read.contentUsing(), read.as())
          .forEach(this::add);
    }
    var written = element.getAnnotation(JsonSerialize.class);
    if (written != null) {
      Arrays.asList(written.using(), written.contentUsing(), written.as()).forEach(this::add);
    }
  }

  /** What implements an interface or extends a class, in the artifacts of the SDK. */
  private void implementations(Class<?> type) {
    if (type.isInterface() ? isModel(type) : !type.isRecord()) {
      ProjectClasses.LIBRARY.get(type).getSubclasses().stream()
          .map(JavaClass::reflect)
          .forEach(this::add);
    }
  }

  /** What has a builder, or something that Jackson is told about it. */
  private static boolean isModel(Class<?> type) {
    return isAnnotated(type)
        || Arrays.stream(type.getDeclaredMethods())
            .anyMatch(
                method ->
                    (type.isInterface() && method.getName().equals("builder"))
                        || isAnnotated(method));
  }

  private static boolean isAnnotated(AnnotatedElement element) {
    return Arrays.stream(element.getAnnotations())
        .anyMatch(a -> a.annotationType().getName().startsWith("com.fasterxml.jackson."));
  }

  private void add(Type type) {
    if (type instanceof ParameterizedType generic) {
      add(generic.getRawType());
      Arrays.stream(generic.getActualTypeArguments()).forEach(this::add);
    } else if (type instanceof WildcardType wildcard) {
      Arrays.stream(wildcard.getUpperBounds()).forEach(this::add);
      Arrays.stream(wildcard.getLowerBounds()).forEach(this::add);
    } else if (type instanceof GenericArrayType array) {
      add(array.getGenericComponentType());
    } else if (type instanceof TypeVariable<?> variable) {
      Arrays.stream(variable.getBounds()).filter(b -> b instanceof Class<?>).forEach(this::add);
    } else if (type instanceof Class<?> plain && isOurs(plain) && reached.add(plain)) {
      open.add(plain);
    }
  }

  private static boolean isOurs(Class<?> type) {
    return type != null && type.getName().startsWith(OURS);
  }
}

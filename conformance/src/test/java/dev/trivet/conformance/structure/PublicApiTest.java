package dev.trivet.conformance.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What users can see: no library of ours in a signature, and short parameter lists. */
@Timeout(60)
class PublicApiTest {

  private static final int MOST_PARAMETERS = 3;

  private static final Set<String> HIDDEN =
      Set.of("com.fasterxml.jackson", "okhttp3", "okio", "kotlin", "org.immutables");

  /** Signatures that name a hidden library on purpose. */
  private static final Set<String> NAMES_A_LIBRARY =
      Set.of(
          // the one place where a caller's own HTTP client comes in: accessor and setters
          "dev.trivet.core.ClientConfig.okHttpClient",
          "dev.trivet.core.ImmutableClientConfig$Builder.okHttpClient");

  /**
   * Long parameter lists on purpose. Users call none of them: they are public because the clients
   * are in other modules, and test data can be made with them.
   */
  private static final Set<String> LONG =
      Set.of(
          // everything a failure knows, put together in one place of the transport
          "dev.trivet.core.error.ApiStatusException.of",
          "dev.trivet.core.error.ApiConnectionException.<init>",
          "dev.trivet.core.error.ApiDecodeException.<init>",
          "dev.trivet.core.error.ApiTimeoutException.<init>",
          // what an answer consists of
          "dev.trivet.core.Page.<init>");

  @Test
  void signatures_nameNoLibrary() {
    assertThat(visible().filter(unit -> !NAMES_A_LIBRARY.contains(name(unit))))
        .isNotEmpty()
        .allSatisfy(unit -> assertThat(hiddenTypes(unit)).as(unit.getDescription()).isEmpty());
  }

  @Test
  void superclassesOfUsersTypes_areNoLibrarys() {
    assertThat(types())
        .isNotEmpty()
        .allSatisfy(
            type ->
                assertThat(
                        Stream.concat(
                                type.getAllRawSuperclasses().stream(),
                                type.getAllRawInterfaces().stream())
                            .filter(PublicApiTest::isHidden))
                    .as(type.getName())
                    .isEmpty());
  }

  @Test
  void parameters_areThreeAtTheMost() {
    assertThat(
            visible()
                .filter(unit -> !LONG.contains(name(unit)))
                // the components of a record are its parameters, and are named where they are read
                .filter(unit -> !(unit instanceof JavaConstructor && unit.getOwner().isRecord())))
        .isNotEmpty()
        .allSatisfy(
            unit ->
                assertThat(unit.getRawParameterTypes().size())
                    .as(unit.getDescription())
                    .isLessThanOrEqualTo(MOST_PARAMETERS));
  }

  /** Exceptions that nothing needs any more would hide the next offender. */
  @Test
  void exceptions_areNeeded() {
    var all = visible().map(PublicApiTest::name).collect(Collectors.toSet());

    assertThat(all).containsAll(NAMES_A_LIBRARY).containsAll(LONG);
  }

  private static Stream<JavaClass> types() {
    return Code.LIBRARY.stream()
        .filter(type -> Code.EXPORTED.contains(type.getPackageName()))
        .filter(PublicApiTest::isReachable);
  }

  private static boolean isReachable(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(PublicApiTest::isReachable).orElse(true);
  }

  /** Methods and constructors that a user can call, those of hidden superclasses included. */
  private static Stream<JavaCodeUnit> visible() {
    return types()
        .flatMap(
            type ->
                Stream.<JavaCodeUnit>concat(
                    type.getAllMethods().stream()
                        .filter(method -> method.getOwner().getName().startsWith("dev.trivet.")),
                    type.getConstructors().stream()))
        .filter(unit -> !unit.getModifiers().contains(JavaModifier.SYNTHETIC))
        .filter(
            unit ->
                unit.getModifiers().contains(JavaModifier.PUBLIC)
                    || unit.getModifiers().contains(JavaModifier.PROTECTED))
        .distinct();
  }

  private static String name(JavaCodeUnit unit) {
    return unit.getOwner().getName() + "." + unit.getName();
  }

  private static Set<String> hiddenTypes(JavaCodeUnit unit) {
    return Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
        .map(JavaType::getAllInvolvedRawTypes)
        .flatMap(Set::stream)
        .filter(PublicApiTest::isHidden)
        .map(JavaClass::getName)
        .collect(Collectors.toSet());
  }

  private static boolean isHidden(JavaClass type) {
    return HIDDEN.stream().anyMatch(library -> type.getName().startsWith(library + "."));
  }
}

package dev.trivet.conformance.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import dev.trivet.core.json.OpenEnum;
import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.Endpoint;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What users can see: nothing hidden in a signature, short parameter lists, texts and nulls. */
@Timeout(60)
class PublicApiTest {

  private static final int MOST_PARAMETERS = 3;

  private static final Set<String> LIBRARIES =
      Set.of("com.fasterxml.jackson", "okhttp3", "okio", "kotlin", "org.immutables");

  /** Signatures that name a library on purpose. */
  private static final Set<String> NAMES_A_LIBRARY =
      Set.of(
          // the one place where a caller's own HTTP client comes in: accessor and setters
          "dev.trivet.core.ClientConfig.okHttpClient",
          "dev.trivet.core.ImmutableClientConfig$Builder.okHttpClient",
          "dev.trivet.core.ClientBuilder.httpClient");

  /**
   * Classes whose constructors and protected methods take what is not exported: users make none.
   */
  private static final Set<String> MADE_BY_THE_CLIENT =
      Set.of(
          "dev.trivet.core.query.ListQuery",
          // what the parameters of a ListQuery are to the transport
          "dev.trivet.core.service.QuerySource",
          "dev.trivet.honeybadger.collections.CollectionApi",
          "dev.trivet.honeybadger.collections.NestedApi",
          "dev.trivet.honeybadger.collections.NumberedApi",
          "dev.trivet.honeybadger.v3.collections.CollectionApi",
          "dev.trivet.honeybadger.v3.collections.NestedApi",
          "dev.trivet.rootly.jsonapi.CollectionApi",
          "dev.trivet.rootly.jsonapi.Include",
          "dev.trivet.rootly.jsonapi.NestedApi",
          "dev.trivet.rootly.jsonapi.ResourceApi",
          "dev.trivet.rootly.values.BulkCatalogEntryApi",
          "dev.trivet.rootly.values.CatalogEntryApi");

  /**
   * Long parameter lists on purpose. Users call none of them: they are public because the clients
   * are in other modules, and test data can be made with them.
   */
  private static final Set<String> LONG =
      Set.of(
          // everything a failure knows, put together in one place of the transport
          "dev.trivet.core.error.ApiException.forResponse",
          "dev.trivet.core.error.ApiStatusException.of",
          "dev.trivet.core.error.ApiConnectionException.<init>",
          "dev.trivet.core.error.ApiDecodeException.<init>",
          "dev.trivet.core.error.ApiTimeoutException.<init>",
          // what a response consists of
          "dev.trivet.core.Page.<init>",
          "dev.trivet.core.ResponseInfo.<init>",
          "dev.trivet.core.error.RateLimitedException.<init>",
          // two IDs in the path, one of what lies in it, and what is sent
          "dev.trivet.honeybadger.faults.CommentsApi.update",
          "dev.trivet.honeybadger.v3.faults.CommentsApi.update",
          "dev.trivet.honeybadger.v3.statuspages.IncidentUpdatesApi.update",
          "dev.trivet.rollbar.versions.VersionsApi.items");

  @Test
  void signatures_nameNoLibrary() {
    assertThat(visible().filter(unit -> !NAMES_A_LIBRARY.contains(name(unit))))
        .isNotEmpty()
        .allSatisfy(
            unit ->
                assertThat(namesOf(unit, PublicApiTest::isOfALibrary))
                    .as(unit.getDescription())
                    .isEmpty());
  }

  @Test
  void signatures_nameNothingThatIsNotExported() {
    assertThat(visible().filter(unit -> !isDecided(unit)))
        .isNotEmpty()
        .allSatisfy(
            unit ->
                assertThat(namesOf(unit, PublicApiTest::isNotExported))
                    .as(unit.getDescription())
                    .isEmpty());
  }

  /** What it is worth, and that no decision is left over that nothing needs. */
  @Test
  void plantedAndDecidedSignatures_doNameSomethingHidden() {
    var planted = ProjectClasses.TESTS.get("dev.trivet.conformance.structure.planted.right.Right");
    assertThat(namesOf(planted.getMethod("call", Endpoint.class), PublicApiTest::isNotExported))
        .containsExactly(Endpoint.class.getName());

    var decided =
        visible()
            .filter(PublicApiTest::isDecided)
            .filter(unit -> !namesOf(unit, PublicApiTest::isNotExported).isEmpty())
            .map(unit -> unit.getOwner().getName())
            .collect(Collectors.toSet());
    assertThat(decided).containsAll(MADE_BY_THE_CLIENT);
  }

  /**
   * Resources are made by the client, of a transport; queries and collections extend a base of
   * another package or module. Nothing else may show what only the SDK itself can use.
   */
  private static boolean isDecided(JavaCodeUnit unit) {
    var owner = unit.getOwner();
    boolean made = unit instanceof JavaConstructor;
    if (made && owner.getSimpleName().matches(".*(Api|Area)")) {
      return true;
    }
    boolean isBase =
        MADE_BY_THE_CLIENT.contains(owner.getName())
            || (made && owner.isAssignableTo(ListQuery.class));
    return isBase
        && (unit.getModifiers().contains(JavaModifier.PROTECTED)
            || unit.getName().equals("parameters"));
  }

  @Test
  void packages_areNullMarked() {
    // the module says so too, but on the class path nobody reads modules
    assertThat(ProjectClasses.EXPORTED)
        .isNotEmpty()
        .allSatisfy(
            name ->
                assertThat(Class.forName(name + ".package-info"))
                    .as(name)
                    .hasAnnotation(NullMarked.class));
  }

  @Test
  void openEnumerations_printTheirText() {
    var enumerations = types().filter(type -> type.isAssignableTo(OpenEnum.class)).toList();

    assertThat(enumerations)
        .hasSizeGreaterThan(5)
        .filteredOn(type -> !type.isInterface())
        .allSatisfy(
            type ->
                assertThat(type.reflect().getConstructor(String.class).newInstance("some_word"))
                    .as(type.getName())
                    .hasToString("some_word")
                    .extracting(word -> ((OpenEnum) word).value())
                    .isEqualTo("some_word"));
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
                            .filter(PublicApiTest::isOfALibrary))
                    .as(type.getName())
                    .isEmpty());
  }

  @Test
  void parameters_areThreeAtTheMost() {
    assertThat(
            visible()
                .filter(unit -> !LONG.contains(name(unit)))
                // for the collections of the client itself
                .filter(unit -> !unit.getModifiers().contains(JavaModifier.PROTECTED))
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
    return ProjectClasses.LIBRARY.stream()
        .filter(type -> ProjectClasses.EXPORTED.contains(type.getPackageName()))
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

  /** Those of the types in a signature that a condition finds. */
  private static Set<String> namesOf(JavaCodeUnit unit, Predicate<JavaClass> which) {
    return Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
        .map(JavaType::getAllInvolvedRawTypes)
        .flatMap(Set::stream)
        .filter(which)
        .map(JavaClass::getName)
        .collect(Collectors.toSet());
  }

  private static boolean isOfALibrary(JavaClass type) {
    return LIBRARIES.stream().anyMatch(library -> type.getName().startsWith(library + "."));
  }

  private static boolean isNotExported(JavaClass type) {
    return type.getPackageName().startsWith("dev.trivet.")
        && !ProjectClasses.EXPORTED.contains(type.getPackageName());
  }
}

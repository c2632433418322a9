package dev.trivet.rootly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.json.Patch;
import dev.trivet.rootly.teams.CatalogPropertyCreate;
import dev.trivet.rootly.teams.CatalogValueInput;
import dev.trivet.rootly.teams.ManagedBy;
import dev.trivet.rootly.teams.PropertyKind;
import dev.trivet.rootly.teams.SlackChannelInput;
import dev.trivet.rootly.teams.TeamBulkDelete;
import dev.trivet.rootly.teams.TeamBulkUpsert;
import dev.trivet.rootly.teams.TeamCreate;
import dev.trivet.rootly.teams.TeamUpdate;
import dev.trivet.rootly.teams.TeamUpsert;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Requests that Rootly would refuse for certain cannot be built. */
@Timeout(30)
class RequestModelTest {

  private static final SlackChannelInput NAMELESS = SlackChannelInput.of("C1");

  static Stream<Arguments> refused() {
    return Stream.of(
        bad("TeamCreate.builder().name(..)", () -> TeamCreate.of(" ")),
        bad(
            "TeamCreate.builder().slackChannels(..)",
            () -> TeamCreate.builder().name("x").addSlackChannels(NAMELESS).build()),
        bad(
            "TeamCreate.builder().slackAliases(..)",
            () -> TeamCreate.builder().name("x").addSlackAliases(NAMELESS).build()),
        bad(
            "TeamUpdate.builder().name(..)",
            () -> TeamUpdate.builder().name(Patch.clear()).build()),
        bad("TeamUpdate.builder().name(..)", () -> TeamUpdate.builder().name(Patch.to("")).build()),
        bad(
            "TeamUpdate.builder().properties(..)",
            () -> TeamUpdate.builder().properties(Patch.clear()).build()),
        bad(
            "TeamUpdate.builder().slackChannels(..)",
            () -> TeamUpdate.builder().slackChannels(Patch.to(List.of(NAMELESS))).build()),
        bad(
            "TeamUpdate.builder().slackAliases(..)",
            () -> TeamUpdate.builder().slackAliases(Patch.to(List.of(NAMELESS))).build()),
        bad(
            "TeamUpsert.builder().externalId(..)",
            () -> TeamUpsert.builder().externalId("").build()),
        bad(
            "TeamUpsert.builder().name(..)",
            () -> TeamUpsert.builder().externalId("x").name(Patch.clear()).build()),
        bad(
            "TeamUpsert.builder().fields(..)",
            () -> TeamUpsert.builder().externalId("x").fields(Patch.clear()).build()),
        bad("TeamBulkUpsert.builder().entities(..)", TeamBulkUpsert::of),
        bad(
            "TeamBulkUpsert.builder().entities(..)",
            () -> TeamBulkUpsert.of(upsert("x"), upsert("x"))),
        bad("TeamBulkDelete.byExternalIds(..)", () -> TeamBulkDelete.byExternalIds(List.of())),
        bad("TeamBulkDelete.byExternalIds(..)", () -> TeamBulkDelete.byExternalIds(List.of(" "))),
        bad(
            "TeamBulkDelete.managedBy(..)",
            () -> TeamBulkDelete.managedBy(ManagedBy.API, List.of())),
        bad("TeamBulkDelete", () -> TeamBulkDelete.managedBy(ManagedBy.WEB, List.of("x"))),
        bad("TeamBulkDelete", () -> TeamBulkDelete.allManagedBy(ManagedBy.ADMIN_WEB)),
        bad("SlackChannelInput.builder().id(..)", () -> SlackChannelInput.of("")),
        bad(
            "CatalogValueInput.builder().catalogPropertyId(..)",
            () -> CatalogValueInput.of(" ", "x")),
        bad(
            "CatalogPropertyCreate.builder().name(..)",
            () -> CatalogPropertyCreate.of("", PropertyKind.TEXT)));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void build_whenRootlyWouldRefuse_namesTheMethod(String method, ThrowingCallable build) {
    assertThatThrownBy(build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(method);
  }

  @Test
  void build_whenSomethingMandatoryIsMissing_isRefused() {
    assertThatThrownBy(() -> TeamCreate.builder().build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("name");
    assertThatThrownBy(() -> TeamUpsert.builder().build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("externalId");
    assertThatThrownBy(() -> CatalogPropertyCreate.builder().name("x").build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("kind");
  }

  @Test
  void bulkDelete_builtEitherWay_hasExactlyOneMode() {
    var named = TeamBulkDelete.byExternalIds(List.of("a"));
    var pruned = TeamBulkDelete.managedBy(ManagedBy.API, List.of("a"));

    assertThat(named.managedBy()).isEmpty();
    assertThat(named.keepExternalIds()).isEmpty();
    assertThat(pruned.managedBy()).contains(ManagedBy.API);
    assertThat(pruned.externalIds()).isEmpty();
  }

  private static TeamUpsert upsert(String id) {
    return TeamUpsert.builder().externalId(id).build();
  }

  private static Arguments bad(String method, ThrowingCallable build) {
    return Arguments.of(method, build);
  }
}

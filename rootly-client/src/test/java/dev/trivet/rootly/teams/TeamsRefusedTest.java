package dev.trivet.rootly.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.rootly.LoopbackTest;
import dev.trivet.rootly.values.BulkDelete;
import dev.trivet.rootly.values.CatalogValueInput;
import dev.trivet.rootly.values.ChartPeriod;
import dev.trivet.rootly.values.ManagedBy;
import dev.trivet.rootly.values.SlackChannelInput;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the calls around teams refuse before anything is sent. */
class TeamsRefusedTest extends LoopbackTest {

  private static final SlackChannelInput NAMELESS = SlackChannelInput.of("C1");

  static Stream<Arguments> refused() {
    return Stream.of(
        bad(
            "TeamInput.builder().slackChannels(..)",
            () -> TeamInput.builder().name("x").slackChannels(List.of(NAMELESS)).build()),
        bad(
            "TeamInput.builder().slackAliases(..)",
            () -> TeamInput.builder().name("x").slackAliases(List.of(NAMELESS)).build()),
        bad("TeamUpsert.builder().externalId(..)", () -> upsert("")),
        bad(
            "TeamUpsert.builder().name(..)",
            () -> TeamUpsert.builder().externalId("x").name(" ").build()),
        bad("BulkDelete.byExternalIds(..)", () -> BulkDelete.byExternalIds(List.of())),
        bad("BulkDelete.byExternalIds(..)", () -> BulkDelete.byExternalIds(List.of(" "))),
        bad("BulkDelete.managedBy(..)", () -> BulkDelete.managedBy(ManagedBy.API, List.of())),
        bad("BulkDelete", () -> BulkDelete.managedBy(ManagedBy.WEB, List.of("x"))),
        bad("BulkDelete", () -> BulkDelete.allManagedBy(ManagedBy.ADMIN_WEB)),
        bad("SlackChannelInput.builder().id(..)", () -> SlackChannelInput.of("")),
        bad(
            "CatalogValueInput.builder().catalogPropertyId(..)",
            () -> CatalogValueInput.of(" ", "x")));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void build_whenRootlyWouldRefuse_namesTheMethod(String method, ThrowingCallable build) {
    assertThatThrownBy(build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(method);
  }

  @Test
  void call_whenTheInputLacksSomething_isRefusedUnsent() {
    respond("{}");
    var teams = rootly.teams();
    var color = TeamInput.builder().color("#FFF").build();

    assertThatThrownBy(() -> teams.create(color))
        .hasMessage("rootly.teams.create needs TeamInput.builder().name(..)");
    assertThatThrownBy(() -> teams.create(TeamInput.of(" ")))
        .hasMessageContaining("TeamInput.builder().name(..), which is blank");
    assertThatThrownBy(() -> teams.update("t", TeamInput.builder().build()))
        .hasMessageContaining("TeamInput has no attribute set");
    assertThatThrownBy(() -> teams.update("t", TeamInput.builder().opsgenieTeamId("og-1").build()))
        .hasMessageContaining("TeamInput.builder().opsgenieTeamId(..)");
    assertThatThrownBy(() -> teams.bulkUpsert(List.of()))
        .hasMessage("rootly.teams.bulkUpsert: there is nothing to write");
    assertThatThrownBy(() -> teams.bulkUpsert(List.of(upsert("x"), upsert("x"))))
        .hasMessage(
            "rootly.teams.bulkUpsert: TeamUpsert.builder().externalId(..) is the same in"
                + " elements 1 and 2");
    assertThat(requests()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ".", ".."})
  void call_whenTheIdIsNone_isRefusedUnsent(String id) {
    respond("{}");
    var teams = rootly.teams();

    assertThatThrownBy(() -> teams.get(id))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("rootly.teams.get: the path argument id");
    assertThatThrownBy(() -> teams.update(id, TeamInput.of("x")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> teams.delete(id)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> teams.incidentsChart(id, ChartPeriod.DAY))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(requests()).isEmpty();
  }

  private static Arguments bad(String method, ThrowingCallable build) {
    return Arguments.of(method, build);
  }

  private static TeamUpsert upsert(String id) {
    return TeamUpsert.builder().externalId(id).build();
  }
}

package dev.trivet.rollbar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.Members;
import dev.trivet.rollbar.deploys.DeployCreate;
import dev.trivet.rollbar.deploys.DeployQuery;
import dev.trivet.rollbar.environments.EnvironmentQuery;
import dev.trivet.rollbar.invitations.InvitationOutcome;
import dev.trivet.rollbar.invitations.InvitationOutcome.AddedToTeam;
import dev.trivet.rollbar.invitations.InvitationOutcome.Invited;
import dev.trivet.rollbar.invitations.InvitationQuery;
import dev.trivet.rollbar.invitations.InvitationStatus;
import dev.trivet.rollbar.items.ItemCommentQuery;
import dev.trivet.rollbar.items.ItemEventQuery;
import dev.trivet.rollbar.items.ItemQuery;
import dev.trivet.rollbar.occurrences.OccurrenceQuery;
import dev.trivet.rollbar.projects.Project;
import dev.trivet.rollbar.projects.ProjectCreate;
import dev.trivet.rollbar.projects.ProjectStatus;
import dev.trivet.rollbar.projects.TimeFormat;
import dev.trivet.rollbar.teams.AccessLevel;
import dev.trivet.rollbar.teams.TeamCreate;
import dev.trivet.rollbar.tokens.AccessTokenCreate;
import dev.trivet.rollbar.tokens.AccessTokenUpdate;
import dev.trivet.rollbar.tokens.SelectedTokenUpdate;
import dev.trivet.rollbar.tokens.TokenScope;
import dev.trivet.rollbar.users.UserQuery;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be built, what is refused before anything is sent, and what is read from odd values. */
class ModelsTest extends WireTest {

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t"})
  void create_whenTheNameIsBlank_isRefusedByTheBuilder(String blank) {
    assertThatThrownBy(() -> ProjectCreate.of(blank))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ProjectCreate.builder().name(..): the text is blank");
    assertThatThrownBy(() -> TeamCreate.of(blank, AccessLevel.VIEW))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("TeamCreate.builder().name(..): the text is blank");
    assertThatThrownBy(() -> InvitationQuery.all().email(blank))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("InvitationQuery.email(..): the value is blank, which would list everything");
  }

  @Test
  void create_whenSomethingIsMissing_namesIt() {
    assertThatThrownBy(() -> ProjectCreate.builder().build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("name");
    assertThatThrownBy(() -> TeamCreate.builder().name("x").build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("accessLevel");
  }

  @ParameterizedTest
  @ValueSource(strings = {"owner", "everyone"})
  void create_whenTheLevelIsBuiltIn_isRefused(String level) {
    assertThatThrownBy(() -> TeamCreate.of("x", new AccessLevel(level)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("TeamCreate.builder().accessLevel(..): " + level + " is for built-in teams");
  }

  static Stream<Arguments> outOfRange() {
    var long33 = "Ä".repeat(33);
    var size = "it must be between 1 and 5000";
    return Stream.of(
        refused(
            "ProjectCreate.builder().name(..): it has more than 32 characters",
            () -> ProjectCreate.of(long33)),
        refused(
            "TeamCreate.builder().name(..): it has more than 32 characters",
            () -> TeamCreate.of(long33, AccessLevel.LIGHT)),
        refused(
            "DeployCreate.builder().comment(..): it is larger than 64 KB",
            () -> deploy("é".repeat(32 * 1024) + "!")),
        refused(
            "AccessTokenCreate.builder().rateLimitWindowCount(..): it is negative",
            () ->
                AccessTokenCreate.builder()
                    .name("x")
                    .addScopes(TokenScope.READ)
                    .rateLimitWindowCount(-1)
                    .build()),
        refused(
            "AccessTokenUpdate.builder().rateLimitWindowCount(..): it is negative",
            () -> AccessTokenUpdate.builder().rateLimitWindowCount(-1).build()),
        refused(
            "SelectedTokenUpdate.builder().rateLimitWindowCount(..): it is negative",
            () -> SelectedTokenUpdate.builder().publicId("x").rateLimitWindowCount(-1).build()),
        refused("ItemQuery.pageSize(..): " + size, () -> ItemQuery.all().pageSize(0)),
        refused(
            "ItemCommentQuery.pageSize(..): " + size, () -> ItemCommentQuery.all().pageSize(-1)),
        refused("ItemEventQuery.pageSize(..): " + size, () -> ItemEventQuery.all().pageSize(5001)),
        refused(
            "OccurrenceQuery.pageSize(..): " + size, () -> OccurrenceQuery.all().pageSize(5001)),
        refused("DeployQuery.pageSize(..): " + size, () -> DeployQuery.all().pageSize(5001)),
        refused(
            "EnvironmentQuery.pageSize(..): " + size, () -> EnvironmentQuery.all().pageSize(5001)));
  }

  private static Arguments refused(String words, ThrowingCallable call) {
    return Arguments.of(words, call);
  }

  private static DeployCreate deploy(String comment) {
    return DeployCreate.builder().environment("e").revision("r").comment(comment).build();
  }

  @ParameterizedTest
  @MethodSource("outOfRange")
  void value_outOfTheRangeThatRollbarDocuments_namesTheMethod(String words, ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(words);
  }

  @Test
  void values_atTheEndsOfTheirRanges_areTaken() {
    assertThat(ProjectCreate.of("😀".repeat(32)).name()).hasSize(64);
    assertThat(TeamCreate.of("x".repeat(32), AccessLevel.LIGHT).name()).hasSize(32);
    assertThat(deploy("é".repeat(32 * 1024)).comment().orElseThrow()).hasSize(32 * 1024);
    assertThat(AccessTokenUpdate.builder().rateLimitWindowCount(0).build().rateLimitWindowCount())
        .contains(0);
    assertThat(ItemQuery.all().pageSize(5000)).asString().contains("limit=5000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void call_whenTheAddressIsBlank_isRefusedUnsent(String blank) {
    assertThatThrownBy(() -> rollbar.teams().invite(300, blank))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("rollbar.teams.invite");
    assertThatThrownBy(() -> rollbar.users().list(UserQuery.all().email(blank)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("UserQuery.email(..)");
    assertThat(requests()).isEmpty();
  }

  @Test
  void enums_whenTheValueIsNew_keepItsText() {
    respond(
        """
        {"err":0,"result":{"id":1,"access_level":"super","status":"asleep"}}""");

    assertThat(rollbar.teams().get(1).accessLevel()).contains(new AccessLevel("super"));
    assertThat(rollbar.projects().get(1).status()).contains(new ProjectStatus("asleep"));
    assertThat(rollbar.invitations().get(1).status()).contains(new InvitationStatus("asleep"));
  }

  @Test
  void accessLevel_whenItIsOneOfTheTwo_isBuiltIn() {
    assertThat(AccessLevel.OWNER.isBuiltIn()).isTrue();
    assertThat(AccessLevel.EVERYONE.isBuiltIn()).isTrue();
    assertThat(AccessLevel.STANDARD.isBuiltIn()).isFalse();
    assertThat(new AccessLevel("super").isBuiltIn()).isFalse();
  }

  @Test
  void inviteOutcome_asSealed_hasExactlyTwoForms() {
    assertThat(InvitationOutcome.class.getPermittedSubclasses())
        .containsExactlyInAnyOrder(Invited.class, AddedToTeam.class);
  }

  @ParameterizedTest
  @CsvSource({
    "tutorial/invite.json, invited foo@example.com",
    "invitations/invite-added.json, The user with the given email address has been added to this"
        + " team"
  })
  void inviteOutcome_whenBothFormsAreHandled_leavesNoOther(String fixture, String expected) {
    respond(Fixtures.read(fixture));

    InvitationOutcome outcome = rollbar.teams().invite(300, "foo@example.com");

    String text;
    if (outcome instanceof Invited invited) {
      text = "invited " + invited.invitation().toEmail().orElseThrow();
    } else if (outcome instanceof AddedToTeam added) {
      text = added.message();
    } else {
      throw new AssertionError("sealed");
    }
    assertThat(text).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"1, true", "0, false", "true, true", "false, false"})
  void emailEnabled_whenItIsANumberOrABoolean_isABoolean(String wire, boolean expected) {
    respond("{\"err\":0,\"result\":{\"id\":1,\"email_enabled\":" + wire + "}}");

    assertThat(rollbar.users().get(1).emailEnabled()).contains(expected);
  }

  @Test
  void numbers_whenTheyAreTextsOrLarge_areRead() {
    respond(
        """
        {"err":0,"result":{"id":"123456789012","account_id":"317418","date_created":1602085345}}\
        """);

    var project = rollbar.projects().get(123456789012L);

    assertThat(project.id()).isEqualTo(123456789012L);
    assertThat(project.accountId()).contains(317418L);
    assertThat(line(requests().get(0))).isEqualTo("GET /api/1/project/123456789012");
  }

  @Test
  void settings_whenTheyAreKnown_haveAccessors() {
    respond(Fixtures.read("projects/project-get.json"));

    var project = rollbar.projects().get(411704);

    assertThat(project.timezone()).contains("America/Los_Angeles");
    assertThat(project.timeFormat()).contains(TimeFormat.HOURS_12);
    assertThat(project.settingsData())
        .containsOnlyKeys(
            "grouping", "time_format", "timezone", "encryption_at_rest", "integrations");
  }

  @Test
  void settings_whenTheyAreAbsentOrOdd_areEmpty() {
    var bare = Project.builder().id(1).build();
    var odd = Project.builder().id(1).settingsData(Members.of("timezone", JsonValue.of(7))).build();

    assertThat(bare.timezone()).isEmpty();
    assertThat(bare.timeFormat()).isEmpty();
    assertThat(odd.timezone()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, Long.MAX_VALUE, Long.MIN_VALUE})
  void get_whateverTheNumber_leavesTheJudgementToRollbar(long id) {
    respond("{\"err\":0,\"result\":{\"id\":" + id + "}}");

    assertThat(rollbar.teams().get(id).id()).isEqualTo(id);
    assertThat(line(requests().get(0))).isEqualTo("GET /api/1/team/" + id);
  }
}

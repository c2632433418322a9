package dev.trivet.rootly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.error.AuthenticationException;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.ValidationException;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.Patch;
import dev.trivet.core.limit.RateLimiters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.ResourceRef;
import dev.trivet.rootly.jsonapi.Sort;
import dev.trivet.rootly.teams.Team;
import dev.trivet.rootly.teams.TeamInput;
import dev.trivet.rootly.teams.TeamQuery;
import dev.trivet.rootly.teams.TeamUpsert;
import dev.trivet.rootly.values.BulkDelete;
import dev.trivet.rootly.values.CatalogPropertyInput;
import dev.trivet.rootly.values.CatalogPropertyQuery;
import dev.trivet.rootly.values.CatalogValueInput;
import dev.trivet.rootly.values.ChartPeriod;
import dev.trivet.rootly.values.ManagedBy;
import dev.trivet.rootly.values.PropertyKind;
import dev.trivet.rootly.values.SlackChannelInput;
import dev.trivet.testkit.FakeRootly;
import dev.trivet.testkit.FakesExtension;
import dev.trivet.testkit.time.VirtualTime;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Against a service with state: every write is seen by the next read. */
@Timeout(30)
@ExtendWith(FakesExtension.class)
class FakeRootlyTest {

  private FakeRootly fake;
  private VirtualTime time;
  private RootlyClient rootly;

  @BeforeEach
  void connect(FakeRootly running, VirtualTime clock) {
    fake = running;
    time = clock;
    rootly = client(builder -> builder.apiKey(fake.token()));
  }

  private RootlyClient client(Consumer<RootlyClient.Builder> change) {
    var builder =
        RootlyClient.builder()
            .baseUrl(fake.baseUrl())
            .configure(
                config ->
                    config
                        .clock(time)
                        .sleeper(time::sleep)
                        .jitter(() -> 0.5)
                        .rateLimiter(RateLimiters.separate()));
    change.accept(builder);
    return builder.build();
  }

  @AfterEach
  void disconnect() {
    rootly.close();
  }

  @Test
  void team_fromItsMakingToItsEnd_isWhatWasWritten() {
    long ana = fake.addUser("ana@example.com", "Ana Lima");
    long bo = fake.addUser("bo@example.com", "Bo Berg");

    var made =
        rootly
            .teams()
            .create(
                TeamInput.builder()
                    .name("Payments")
                    .userIds(List.of(ana, bo))
                    .adminIds(List.of(ana))
                    .alertBroadcastChannel(SlackChannelInput.of("C1", "alerts"))
                    .build());
    assertThat(rootly.teams().get(made.id())).isEqualTo(made);
    assertThat(rootly.teams().get(made.slug().orElseThrow())).isEqualTo(made);
    assertThat(made.userIds()).containsExactly(ana, bo);
    assertThat(made.users()).hasSize(2);
    assertThat(made.createdAt()).isPresent();
    assertThat(made.managedBy()).contains(ManagedBy.API);

    var changed =
        rootly
            .teams()
            .update(
                made.id(), TeamInput.builder().description("money").userIds(List.of(ana)).build());
    assertThat(changed.description()).contains("money");
    assertThat(changed.name()).contains("Payments");
    assertThat(changed.userIds()).containsExactly(ana);
    assertThat(rootly.teams().get(made.id())).isEqualTo(changed);

    var cleared =
        rootly.teams().update(made.id(), TeamInput.builder().description(Patch.clear()).build());
    assertThat(cleared.description()).isEmpty();

    assertThat(rootly.teams().delete(made.id()).id()).isEqualTo(made.id());
    assertThatThrownBy(() -> rootly.teams().get(made.id())).isInstanceOf(NotFoundException.class);
    assertThat(rootly.teams().list()).isEmpty();
  }

  @Test
  void get_withUsers_bringsThemAlong() {
    long ana = fake.addUser("ana@example.com", "Ana Lima");
    var made = rootly.teams().create(TeamInput.builder().name("SRE").userIds(List.of(ana)).build());

    var team = rootly.teams().get(made.id(), Include.USERS, Include.SCHEDULES);

    assertThat(team.users()).containsExactly(ResourceRef.of("users", Long.toString(ana)));
    assertThat(team.users().get(0).resource().orElseThrow().attribute("email"))
        .contains(JsonValue.of("ana@example.com"));
    assertThat(team.relationships().asMap()).containsKey("schedules");
    assertThat(rootly.teams().list(TeamQuery.all().include(Include.USERS)))
        .allSatisfy(one -> assertThat(one.users().get(0).resource()).isPresent());
  }

  @Test
  void list_withManyPages_findsEveryTeamOnce() {
    for (int i = 0; i < 7; i++) {
      fake.addTeam("Team " + i);
    }
    fake.pageSize(3);
    fake.faults().linksToOtherHost(true);

    assertThat(rootly.teams().list().toList())
        .extracting(Team::id)
        .doesNotHaveDuplicates()
        .hasSize(7);
    assertThat(rootly.teams().list(TeamQuery.all().pageSize(2)).toList()).hasSize(7);
    assertThat(
            rootly
                .teams()
                .list(TeamQuery.all().sort(Sort.descending("name")))
                .first()
                .flatMap(Team::name))
        .contains("Team 6");
    assertThat(rootly.teams().list(TeamQuery.all().name().in("Team 1", "Team 5"))).hasSize(2);
    assertThat(rootly.teams().list(TeamQuery.all().name().is("Team 3"))).hasSize(1);
  }

  @Test
  void property_onceMade_takesValues() {
    var tier = rootly.teams().createProperty(CatalogPropertyInput.of("Tier", PropertyKind.TEXT));
    assertThat(rootly.teams().properties()).containsExactly(tier);
    assertThat(rootly.teams().properties(CatalogPropertyQuery.all().kind(PropertyKind.USER)))
        .isEmpty();

    var team =
        rootly
            .teams()
            .create(
                TeamInput.builder()
                    .name("SRE")
                    .properties(List.of(CatalogValueInput.of(tier.id(), "gold")))
                    .build());

    assertThat(team.properties().get(0).catalogPropertyId()).contains(tier.id());
    assertThat(team.properties().get(0).value()).contains("gold");
  }

  @Test
  void bulk_upsertAndDelete_doWhatTheySay() {
    var teams = rootly.teams().bulkUpsert(List.of(upsert("a", "Alpha"), upsert("b", "Beta")));
    assertThat(teams)
        .extracting(Team::externalId)
        .flatExtracting(o -> List.of(o.orElseThrow()))
        .containsExactly("a", "b");

    var again = rootly.teams().bulkUpsert(List.of(upsert("a", "Gamma")));
    assertThat(again.get(0).id()).isEqualTo(teams.get(0).id());
    assertThat(rootly.teams().get(teams.get(0).id()).name()).contains("Gamma");

    assertThatThrownBy(() -> rootly.teams().bulkUpsert(List.of(upsert("c", "Beta"))))
        .isInstanceOfSatisfying(
            ValidationException.class, e -> assertThat(e.fieldErrors()).containsOnlyKeys("c"));

    var deleted = rootly.teams().bulkDelete(BulkDelete.byExternalIds(List.of("a", "z")));
    assertThat(deleted.deletedExternalIds()).containsExactly("a");
    assertThat(deleted.notFoundExternalIds()).containsExactly("z");
    assertThat(deleted.failedExternalIds()).isEmpty();

    rootly.teams().bulkUpsert(List.of(upsert("d", "Delta")));
    assertThat(
            rootly
                .teams()
                .bulkDelete(BulkDelete.managedBy(ManagedBy.API, List.of("b")))
                .deletedExternalIds())
        .containsExactly("d");
    assertThat(
            rootly.teams().bulkDelete(BulkDelete.allManagedBy(ManagedBy.API)).deletedExternalIds())
        .containsExactly("b");
    assertThat(rootly.teams().list()).isEmpty();
  }

  @Test
  void chart_ofATeam_hasAStepForEachDayOrWeek() {
    var id = fake.addTeam("SRE");

    assertThat(rootly.teams().incidentsChart(id, ChartPeriod.DAY).counts())
        .isNotEmpty()
        .allSatisfy((label, count) -> assertThat(label).matches("\\d{4}-\\d\\d-\\d\\d"));
    assertThat(rootly.teams().incidentsChart(id, ChartPeriod.WEEK).counts().keySet())
        .isNotEmpty()
        .allMatch(label -> label.endsWith(" 00:00:00 UTC"));
  }

  @Test
  void call_whenRefused_throwsWhatItMeans() {
    rootly.teams().create(TeamInput.of("SRE"));

    assertThatThrownBy(() -> rootly.teams().create(TeamInput.of("SRE")))
        .isInstanceOf(ValidationException.class)
        .hasMessage("rootly.teams.create POST v1/teams -> 422: Name has already been taken");
    assertThatThrownBy(
            () ->
                rootly
                    .teams()
                    .create(TeamInput.builder().name("Other").userIds(List.of(999L)).build()))
        .isInstanceOf(NotFoundException.class);
    try (var stranger = client(builder -> builder.apiKey("rootly_unknown"))) {
      assertThatThrownBy(() -> stranger.teams().list().toList())
          .isInstanceOf(AuthenticationException.class);
    }
  }

  @Test
  void limits_whenUsedUp_areWaitedForApart() {
    fake.limits().allowReads(2, Duration.ofSeconds(60)).allowWrites(50, Duration.ofSeconds(60));
    var start = time.instant();

    for (int i = 0; i < 5; i++) {
      rootly.teams().create(TeamInput.of("Team " + i));
    }
    assertThat(time.instant()).isEqualTo(start);

    for (int i = 0; i < 3; i++) {
      assertThat(rootly.teams().list().toList()).hasSize(5);
    }
    assertThat(Duration.between(start, time.instant()))
        .isBetween(Duration.ofSeconds(59), Duration.ofSeconds(62));
    assertThat(fake.limits().refused()).isZero();
  }

  @Test
  void faults_onReadsAndUpdates_areOvercome() {
    var id = fake.addTeam("SRE");
    fake.faults().cutAfterWrite(1).rateLimited(1);

    var changed = rootly.teams().update(id, TeamInput.builder().name("Ops").build());

    assertThat(changed.name()).contains("Ops");
    assertThat(rootly.teams().get(id).name()).contains("Ops");
    assertThat(fake.faults().injected()).isEqualTo(2);
  }

  private static TeamUpsert upsert(String externalId, String name) {
    return TeamUpsert.builder().externalId(externalId).name(name).build();
  }
}

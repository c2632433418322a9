package dev.trivet.conformance.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.error.ApiTimeoutException;
import dev.trivet.core.error.ConflictException;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.Members;
import dev.trivet.rollbar.deploys.DeployCreate;
import dev.trivet.rollbar.deploys.DeployStatus;
import dev.trivet.rollbar.deploys.DeployUpdate;
import dev.trivet.rollbar.environments.Environment;
import dev.trivet.rollbar.items.Item;
import dev.trivet.rollbar.items.ItemComment;
import dev.trivet.rollbar.items.ItemCommentCreate;
import dev.trivet.rollbar.items.ItemCreate;
import dev.trivet.rollbar.items.ItemEvent;
import dev.trivet.rollbar.items.ItemEventType;
import dev.trivet.rollbar.items.ItemQuery;
import dev.trivet.rollbar.items.ItemStatus;
import dev.trivet.rollbar.items.ItemUpdate;
import dev.trivet.rollbar.items.Level;
import dev.trivet.rollbar.people.DeletionState;
import dev.trivet.rollbar.people.PersonSelector;
import dev.trivet.rollbar.reports.AggregateFunction;
import dev.trivet.rollbar.reports.ItemMetricsQuery;
import dev.trivet.rollbar.reports.MetricsAggregate;
import dev.trivet.rollbar.reports.OccurrenceCountQuery;
import dev.trivet.rollbar.reports.OccurrenceField;
import dev.trivet.rollbar.reports.OccurrenceMetricsQuery;
import dev.trivet.rollbar.reports.TopActiveItemQuery;
import dev.trivet.rollbar.reports.TtrMetricsQuery;
import dev.trivet.rollbar.rql.RqlJobFailedException;
import dev.trivet.rollbar.rql.RqlQuery;
import dev.trivet.rollbar.rql.RqlStatus;
import dev.trivet.rollbar.versions.VersionEvent;
import dev.trivet.rollbar.versions.VersionItemQuery;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What occurs in a project of Rollbar: what is written is seen by the next read. */
class RollbarLifecycleTest extends RollbarProjectFixture {

  private static ItemCreate error(String text, String version) {
    var message = JsonValue.object(Map.of("body", JsonValue.of(text)));
    return ItemCreate.builder()
        .environment("production")
        .level(Level.ERROR)
        .codeVersion(version)
        .body(Members.of("message", message))
        .build();
  }

  @Test
  void item_fromItsReportToItsReturn_isFoundEverywhere() {
    var uuid = rollbar.items().create(error("boom", "1")).uuid();
    var item = rollbar.items().getByOccurrenceUuid(uuid);
    assertThat(rollbar.items().get(item.id())).isEqualTo(item);
    assertThat(rollbar.items().getByCounter(item.counter().orElseThrow())).isEqualTo(item);
    assertThat(rollbar.items().getByProjectCounter(project.id(), 1)).isEqualTo(item);
    assertThat(item.title()).contains("boom");
    assertThat(rollbar.environments().list().stream())
        .extracting(Environment::environment)
        .containsExactly(Optional.of("production"));

    time.advance(Duration.ofMinutes(2));
    rollbar
        .items()
        .update(
            item.id(),
            ItemUpdate.builder().status(ItemStatus.RESOLVED).resolvedInVersion("2").build());
    assertThat(rollbar.items().list(ItemQuery.all().status(ItemStatus.ACTIVE))).isEmpty();
    assertThat(rollbar.items().list(ItemQuery.all().status(ItemStatus.RESOLVED)).stream())
        .extracting(Item::resolvedInVersion)
        .containsExactly(Optional.of("2"));
    var metrics = rollbar.metrics().items(ItemMetricsQuery.builder().addItemCounters(1).build());
    assertThat(metrics.metrics().get(0).firstTtr()).contains(120L);
    var since = time.instant().minusSeconds(3600);
    var ttr = rollbar.metrics().timeToResolve(TtrMetricsQuery.builder().startTime(since).build());
    assertThat(ttr.data().get(0).ttr().orElseThrow()).isEqualByComparingTo("120");

    rollbar.items().create(error("boom", "3"));
    assertThat(rollbar.items().get(item.id()).status()).contains(ItemStatus.ACTIVE);
    var back = VersionItemQuery.all();
    assertThat(rollbar.versions().items("3", "production", VersionEvent.REACTIVATED, back).stream())
        .extracting(Item::id)
        .containsExactly(item.id());
    var version = rollbar.versions().get("1", "production");
    assertThat(version.itemStats().orElseThrow().created().orElseThrow().error()).contains(1);

    var comment = rollbar.items().comment(item.id(), ItemCommentCreate.of("again"));
    assertThat(rollbar.items().comments(item.id()).stream())
        .extracting(ItemComment::id)
        .containsExactly(comment.id());
    assertThat(rollbar.items().events(item.id()).stream())
        .extracting(ItemEvent::type)
        .containsExactly(
            Optional.of(ItemEventType.STATUS),
            Optional.of(ItemEventType.STATUS),
            Optional.of(ItemEventType.COMMENT));
  }

  @Test
  void occurrences_whenListedReportedAndDeleted_areCounted() {
    var item = project.addItem(Map.of("title", "a", "level", "error"));
    for (var i = 0; i < 45; i++) {
      project.addOccurrence(item, Map.of("person", Map.of("id", "p" + i % 2)));
    }
    var all = rollbar.occurrences().list().toList();
    assertThat(all).hasSize(46).doesNotHaveDuplicates();
    var counts = rollbar.reports().occurrenceCounts(OccurrenceCountQuery.all().buckets(2));
    assertThat(counts.get(1).count()).isEqualTo(46);
    var top = rollbar.reports().topActiveItems(TopActiveItemQuery.all()).get(0);
    assertThat(top.item().orElseThrow().occurrences()).contains(46L);
    var start = time.instant().minusSeconds(60);
    var people =
        rollbar
            .metrics()
            .occurrences(
                OccurrenceMetricsQuery.builder()
                    .startTime(start)
                    .endTime(start.plusSeconds(120))
                    .addGroupBy(OccurrenceField.ITEM_TITLE)
                    .addAggregates(
                        MetricsAggregate.of(
                            OccurrenceField.PERSON_ID, AggregateFunction.COUNT_DISTINCT, "people"))
                    .build());
    assertThat(people.timepoints().get(0).rows().get(0))
        .containsEntry("item_title", JsonValue.of("a"))
        .containsEntry("people", JsonValue.of(2));

    rollbar.occurrences().delete(all.get(0).id());
    assertThatThrownBy(() -> rollbar.occurrences().get(all.get(0).id()))
        .isInstanceOf(NotFoundException.class);
    var job = rollbar.people().delete(PersonSelector.ofId("p1"));
    fake.moveDeletion(job.id(), "success");
    assertThat(rollbar.people().getDeletion(job.id()).state()).contains(DeletionState.SUCCESS);
    assertThat(rollbar.occurrences().list().toList()).hasSizeLessThan(25);
  }

  @Test
  void deploy_fromItsStartToItsEnd_isListed() {
    var deploys = rollbar.deploys();
    var started =
        deploys.create(
            DeployCreate.builder()
                .environment("qa")
                .revision("aa")
                .status(DeployStatus.STARTED)
                .build());
    var id = started.deployId();
    assertThat(deploys.get(id).finishTime()).isEmpty();
    var done = DeployUpdate.builder().status(DeployStatus.SUCCEEDED).build();
    assertThat(deploys.update(id, done).finishTime()).isPresent();
    assertThatThrownBy(() -> deploys.update(id, done)).isInstanceOf(ConflictException.class);
    assertThat(deploys.list()).hasSize(1);
  }

  @Test
  void query_whenItRuns_tellsHowFarItIs() {
    project.answerQuery("select 1", List.of("n", "text"), List.of(List.of(7, "seven")));
    var seen = new ArrayList<RqlStatus>();

    var result =
        rollbar
            .rql()
            .run(
                RqlQuery.of("select 1"),
                Duration.ofMinutes(1),
                job -> seen.add(job.status().orElseThrow()));

    assertThat(seen).containsExactly(RqlStatus.NEW, RqlStatus.RUNNING, RqlStatus.SUCCESS);
    assertThat(result.rows().get(0).whole("n")).contains(7L);
    assertThat(result.rows().get(0).text("text")).contains("seven");
  }

  @ParameterizedTest
  @ValueSource(strings = {"failed", "cancelled", "timed_out"})
  void query_whenItEndsBadly_saysHow(String status) {
    assertThatThrownBy(
            () ->
                rollbar
                    .rql()
                    .run(
                        RqlQuery.of("select 2"),
                        Duration.ofMinutes(1),
                        job -> project.moveQuery(job.id(), status)))
        .isInstanceOfSatisfying(
            RqlJobFailedException.class,
            e -> assertThat(e.status()).isEqualTo(new RqlStatus(status)));
  }

  @Test
  void query_whenItTakesTooLong_isCancelled() {
    assertThatThrownBy(
            () -> rollbar.rql().run(RqlQuery.of("select 3"), Duration.ofSeconds(5), job -> {}))
        .isInstanceOf(ApiTimeoutException.class);
    assertThat(rollbar.rql().list().first().orElseThrow().status()).contains(RqlStatus.CANCELLED);
  }

  @Test
  void replay_whenThere_isReadAndDeleted() {
    project.addReplay("production", "s", "r", List.of(Map.of("span_id", "a", "duration", 5)));
    var replays = rollbar.replays();
    assertThat(replays.get("production", "s", "r").events().get(0).duration()).contains(5L);
    replays.delete("production", "s", "r");
    assertThatThrownBy(() -> replays.get("production", "s", "r"))
        .isInstanceOf(NotFoundException.class);
    assertThat(rollbar.status().ping()).isTrue();
  }
}

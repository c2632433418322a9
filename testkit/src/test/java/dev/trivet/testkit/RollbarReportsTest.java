package dev.trivet.testkit;

import static dev.trivet.testkit.Wire.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.testkit.time.VirtualTime;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports and metrics, which are counted from what occurred. */
@ExtendWith(FakesExtension.class)
@Timeout(20)
class RollbarReportsTest {
  private static final long START = 1_767_225_600;

  private final FakeRollbar fake;
  private FakeRollbarProject project;
  private Wire wire;

  RollbarReportsTest(FakeRollbar fake) {
    this.fake = fake;
    this.wire = Wire.to(fake);
  }

  @BeforeEach
  void addProject(VirtualTime time) {
    project = fake.project(fake.addProject("web"));
    wire = Wire.rollbar(fake, project.token());
    var a = project.addItem(Map.of("title", "a", "level", "error", "framework", "java"));
    project.addItem(Map.of("title", "b", "level", "debug", "environment", "qa"));
    time.advance(Duration.ofHours(1));
    project.addOccurrence(a, Map.of("person", Map.of("id", "7"), "code_version", "2"));
    project.addOccurrence(a, Map.of("person", Map.of("id", "8"), "code_version", "2"));
  }

  @Test
  void topActiveItems_areTheMostFrequentFirst() {
    var rows = wire.get("/reports/top_active_items?hours=2").at("/result");
    assertThat(rows).hasSize(2);
    assertThat(rows.at("/0/item/title").asText()).isEqualTo("a");
    assertThat(rows.at("/0/item/level").asInt()).isEqualTo(40);
    assertThat(rows.at("/0/item/framework").asInt()).isEqualTo(19);
    assertThat(rows.at("/0/counts")).isEqualTo(json("[1,2]"));
    assertThat(wire.get("/reports/top_active_items?environments=qa").at("/result")).hasSize(1);
    assertThat(wire.get("/reports/top_active_items?hours=169").status()).isEqualTo(422);
  }

  @Test
  void counts_arePairsOldestFirst() {
    var path = "/reports/occurrence_counts?bucket_size=3600&buckets=2";
    var pairs = "[[%d,%d],[%d,2]]";
    assertThat(wire.get(path).at("/result"))
        .isEqualTo(json(pairs.formatted(START, 1, START + 3600)));
    assertThat(wire.get(path + "&min_level=debug").at("/result"))
        .isEqualTo(json(pairs.formatted(START, 2, START + 3600)));
    var days = wire.get("/reports/activated_counts?buckets=2").at("/result");
    assertThat(days).isEqualTo(json("[[%d,0],[%d,2]]".formatted(START - 86_400, START)));
  }

  @ParameterizedTest
  @CsvSource({
    "occurrence_counts?bucket_size=61",
    "occurrence_counts?buckets=1",
    "occurrence_counts?bucket_size=60&buckets=241",
    "occurrence_counts?min_level=odd",
    "activated_counts?bucket_size=60",
    "activated_counts?buckets=367"
  })
  void counts_whenTheQueryMakesNoSense_areRefused(String query) {
    assertThat(wire.get("/reports/" + query).status()).isEqualTo(422);
  }

  private Wire.Response metrics(String more) {
    return wire.post(
        "/metrics/occurrences",
        "{'start_time':%d,'end_time':%d%s}".formatted(START, START + 7200, more));
  }

  @Test
  void occurrences_whenGrouped_areCountedByGroup() {
    var response =
        metrics(
            """
            ,'group_by':['item_title'],'sort':{'field':'n','order':'desc'},
            'aggregates':[{'field':'occurrence_id','function':'count_all','alias':'n'},
                          {'field':'person_id','function':'count_distinct','alias':'p'},
                          {'field':'person_id','function':'max','alias':'m'}]
            """);
    assertThat(response.at("/result/timepoints/0/timestamp").asLong()).isEqualTo(START);
    assertThat(response.at("/result/timepoints/0/metrics_rows/0"))
        .isEqualTo(
            json(
                """
                [{'field':'item_title','value':'a'},{'field':'n','value':3},
                 {'field':'p','value':2},{'field':'m','value':'8'}]
                """));
    assertThat(response.at("/result/last_occurrence_id").asLong()).isPositive();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "item_level; eq; 'debug','error'; 4",
        "item_level; ne; 'debug'; 3",
        "item_counter; gt; '1'; 1",
        "item_counter; gte; '1'; 4",
        "item_counter; lt; '2'; 3",
        "item_counter; lte; '2'; 4",
        "item_counter; between; '2','3'; 1",
        "item_counter; not_between; '2','3'; 3",
        "item_title; not_like; '%a%'; 1",
        "person_id; eq; '7'; 1",
        "environment; eq; 'qa'; 1",
      })
  void occurrences_whenFiltered_areThose(String field, String operator, String values, int count) {
    var filter = ",'filters':[{'field':'%s','operator':'%s','values':[%s]}]";
    var response = metrics(filter.formatted(field, operator, values));
    assertThat(response.at("/result/timepoints/0/metrics_rows/0/0/value").asInt()).isEqualTo(count);
  }

  @Test
  void occurrences_whenInSpans_areCountedInEach() {
    var points = metrics(",'granularity':'hour','timezone':'UTC'").at("/result/timepoints");
    assertThat(points).hasSize(2);
    assertThat(points.at("/1/timestamp").asLong()).isEqualTo(START + 3600);
    assertThat(metrics(",'granularity':'fortnight'").status()).isEqualTo(422);
    assertThat(metrics(",'timezone':'Moon'").status()).isEqualTo(422);
    assertThat(metrics(",'group_by':['taste']").status()).isEqualTo(422);
    assertThat(wire.post("/metrics/occurrences", "{'start_time':2,'end_time':1}").status())
        .isEqualTo(422);
  }

  @Test
  void timeToResolve_isTheMedianUnlessSaid(VirtualTime time) {
    for (var minutes = 1; minutes <= 3; minutes++) {
      var item = project.addItem(Map.of("title", "c" + minutes));
      time.advance(Duration.ofMinutes(minutes));
      wire.send("PATCH", "/item/" + item, "{'status':'resolved'}");
    }
    var question = "{'start_time':%d%s}";
    var median = wire.post("/metrics/ttr", question.formatted(START, ""));
    assertThat(median.at("/result/data/0/ttr").asDouble()).isEqualTo(120);
    var most = wire.post("/metrics/ttr", question.formatted(START, ",'function':'max'"));
    assertThat(most.at("/result/data/0/ttr").asDouble()).isEqualTo(180);
    assertThat(most.at("/result/params/function").asText()).isEqualTo("max");
    var none = wire.post("/metrics/ttr", question.formatted(START, ",'levels':['info']"));
    assertThat(none.at("/result/data")).isEmpty();
    var projects = ",'project_ids':[%d],'function':'min'".formatted(project.id());
    var account = Wire.to(fake).post("/metrics/ttr", question.formatted(START, projects));
    assertThat(account.at("/result/data/0/ttr").asDouble()).isEqualTo(60);
  }
}

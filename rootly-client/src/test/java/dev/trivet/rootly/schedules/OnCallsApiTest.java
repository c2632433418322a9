package dev.trivet.rootly.schedules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.rootly.LoopbackTest;
import dev.trivet.rootly.RootlyClient;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is on call now, and who is next. */
class OnCallsApiTest extends LoopbackTest {

  private static final Instant NOW = Instant.parse("2026-01-05T10:00:00Z");

  private RootlyClient monday;

  @BeforeEach
  void stopTheClock() {
    monday =
        client(
            builder ->
                builder
                    .apiKey(KEY)
                    .configure(config -> config.clock(Clock.fixed(NOW, ZoneOffset.UTC))));
  }

  @AfterEach
  void close() {
    monday.close();
  }

  private static String shift(String id, String rotation, int user, String times, String more) {
    return quoted(
        """
        {'id': '%s', 'type': 'shifts',
         'attributes': {'schedule_id': 's', 'rotation_id': %s, 'user_id': %d,
           'starts_at': '2026-01-%s:00Z', 'ends_at': '2026-01-%s:00Z'%s},
         'relationships': {'user': {'data': {'id': '%d', 'type': 'users'}}}}
        """
            .formatted(id, rotation, user, times.split("/")[0], times.split("/")[1], more, user));
  }

  private static String shifts() {
    return "{\"data\": ["
        + String.join(
            ",",
            shift("1", "'r'", 1, "05T00:00/06T00:00", ",'is_override':false"),
            shift(
                "2",
                "null",
                2,
                "05T08:00/05T12:00",
                ",'is_override':true,'overridden_shifts':[{'user_id':1,'rotation_id':'r',"
                    + "'starts_at':'2026-01-05T00:00:00Z','ends_at':'2026-01-06T00:00:00Z'}]"),
            shift("3", "'r'", 3, "05T08:00/05T16:00", ",'is_shadow':true"),
            shift("5", "'r'", 5, "07T00:00/08T00:00", ""),
            shift("4", "'r'", 4, "06T00:00/07T00:00", ""))
        + "], \"included\": [{\"id\": \"2\", \"type\": \"users\","
        + " \"attributes\": {\"full_name\": \"Ada Lovelace\"}}]}";
  }

  @Test
  void ofSchedules_overAnOverrideAndAShadow_sendsOneRequest() {
    respond(shifts());

    var roster = monday.schedules().onCalls().ofSchedules("s");

    assertThat(roster.now())
        .extracting(turn -> turn.userId().orElseThrow())
        .containsExactly(2L, 3L);
    assertThat(roster.now()).extracting(OnCallTurn::isOverride).containsExactly(true, false);
    assertThat(roster.now()).extracting(OnCallTurn::isShadow).containsExactly(false, true);
    assertThat(roster.now().get(0).userName()).contains("Ada Lovelace");
    assertThat(roster.next()).extracting(turn -> turn.userId().orElseThrow()).containsExactly(1L);
    assertThat(roster.next().get(0).startsAt()).contains(Instant.parse("2026-01-05T12:00:00Z"));
    assertThat(lines())
        .containsExactly(
            "GET /v1/shifts?from=2026-01-05T10:00:00Z&to=2026-02-05T10:00:00Z"
                + "&schedule_ids[]=s&include=user&page[size]=1000");
  }

  @Test
  void ofSchedules_whenTheNextShiftIsReplaced_namesWhoReplacesIt() {
    respond(
        listed(
            shift("1", "'r'", 1, "05T00:00/06T00:00", ""),
            shift("4", "'r'", 4, "06T00:00/07T00:00", ""),
            shift(
                "2",
                "null",
                2,
                "06T00:00/06T08:00",
                ",'is_override':true,'overridden_shifts':[{'user_id':4,'rotation_id':'r',"
                    + "'starts_at':'2026-01-06T00:00:00Z','ends_at':'2026-01-07T00:00:00Z'}]"),
            shift("9", "'other'", 9, "06T00:00/07T00:00", "")));

    var roster = monday.schedules().onCalls().ofSchedules("s");

    assertThat(users(roster.now())).containsExactly(1L);
    assertThat(users(roster.next())).containsExactly(2L, 9L);
  }

  @Test
  void ofSchedules_whenNobodyIsOnCallNow_namesWhoIsNext() {
    respond(
        listed(
            shift("1", "'r'", 1, "05T09:00/05T10:00", ""),
            shift("2", "'r'", 2, "05T10:01/05T11:00", "")));

    var roster = monday.schedules().onCalls().ofSchedules("s");

    assertThat(roster.now()).isEmpty();
    assertThat(users(roster.next())).containsExactly(2L);
  }

  @Test
  void ofSchedules_whenAResponseIsFull_asksForTheNextOneToo() {
    var full =
        IntStream.range(0, 999)
            .mapToObj(i -> shift("p" + i, "'r'", 7, "01T00:00/01T01:00", ""))
            .collect(Collectors.joining(","));
    SERVER.respond(
        json(200, "{\"data\": [7," + full + "]}"),
        json(
            200,
            listed(
                shift("p0", "'r'", 7, "01T00:00/01T01:00", ""),
                shift("x", "'r'", 1, "05T00:00/06T00:00", ""))));

    assertThat(users(monday.schedules().onCalls().ofSchedules("s").now())).containsExactly(1L);
    assertThat(lines()).hasSize(2).last().asString().endsWith("&page[size]=1000&page[number]=2");
  }

  @Test
  void ofPolicies_whenAUserHasSeveralTurns_givesEachItsOwnLevels() {
    SERVER.respond(
        json(200, listed(level("x", "05T00:00/06T00:00"), level("y", "07T00:00/08T00:00"))),
        json(
            200,
            listed(
                shift("1", "'r'", 1, "05T00:00/06T00:00", ""),
                shift("2", "'r'", 1, "07T00:00/08T00:00", ""))));

    var roster = monday.schedules().onCalls().ofPolicies("p");

    assertThat(roster.now().get(0).levels()).extracting(OnCall::id).containsExactly("x");
    assertThat(roster.next().get(0).levels()).extracting(OnCall::id).containsExactly("y");
  }

  private static String level(String id, String times) {
    return quoted(
        """
        {'id': '%s', 'type': 'on_call_resources', 'attributes': {
          'escalation_policy_id': 'p', 'escalation_level': 1, 'schedule_id': 's',
          'user_id': 1, 'starts_at': '2026-01-%s:00Z', 'ends_at': '2026-01-%s:00Z'}}
        """
            .formatted(id, times.split("/")[0], times.split("/")[1]));
  }

  private static String listed(String... resources) {
    return "{\"data\": [" + String.join(",", resources) + "]}";
  }

  private static List<Long> users(List<OnCallTurn> turns) {
    return turns.stream().map(turn -> turn.userId().orElseThrow()).toList();
  }

  @Test
  void ofPolicies_asksForLevelsAndThenForTheirSchedules() {
    SERVER.respond(
        json(
            200,
            quoted(
                """
                {'data': [
                  {'id': 'x', 'type': 'on_call_resources', 'attributes': {
                    'escalation_policy_id': 'p', 'escalation_level': 1, 'schedule_id': 's',
                    'user_id': 2, 'starts_at': '2026-01-05T08:00:00Z',
                    'ends_at': '2026-01-05T12:00:00Z'}},
                  {'id': 'y', 'type': 'on_call_resources', 'attributes': {
                    'escalation_policy_id': 'p', 'escalation_level': 2, 'schedule_id': null,
                    'user_id': 9}}]}
                """)),
        json(200, shifts()));

    var roster = monday.schedules().onCalls().ofPolicies("p", "q");

    assertThat(roster.now())
        .extracting(turn -> turn.userId().orElseThrow())
        .containsExactly(2L, 9L, 3L);
    assertThat(roster.now())
        .extracting(
            turn -> turn.levels().stream().map(l -> l.escalationLevel().orElseThrow()).toList())
        .containsExactly(List.of(1), List.of(2), List.of());
    assertThat(lines())
        .containsExactly(
            "GET /v1/oncalls?filter[escalation_policy_ids]=p,q&since=2026-01-05T10:00:00Z"
                + "&until=2026-02-05T10:00:00Z&include=user",
            "GET /v1/shifts?from=2026-01-05T10:00:00Z&to=2026-02-05T10:00:00Z"
                + "&schedule_ids[]=s&include=user&page[size]=1000");
  }

  @Test
  void ofTeams_whenNobodyIsOnCall_sendsOneRequest() {
    respond(EMPTY_PAGE);

    var roster = monday.schedules().onCalls().ofTeams("t");

    assertThat(roster).isEqualTo(new OnCallRoster(List.of(), List.of()));
    assertThat(lines()).hasSize(1).first().asString().contains("filter[group_ids]=t");
  }
}

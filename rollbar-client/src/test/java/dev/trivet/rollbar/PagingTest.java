package dev.trivet.rollbar;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.Listing;
import dev.trivet.core.Page;
import dev.trivet.core.error.ServerException;
import dev.trivet.rollbar.invitations.InvitationQuery;
import dev.trivet.rollbar.teams.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists with pages, counted by number; and lists without. */
class PagingTest extends WireTest {

  private static final Map<String, Function<RollbarClient, Listing<?>>> PAGED =
      Map.of(
          "teams", r -> r.teams().list(),
          "team/3/users", r -> r.teams().users(3),
          "team/3/projects", r -> r.teams().projects(3),
          "team/3/invites", r -> r.teams().invitations(3),
          "invites", r -> r.invitations().list(InvitationQuery.all()),
          "invites?email=a", r -> r.invitations().list(InvitationQuery.all().email("a")));

  private static final Map<String, Function<RollbarClient, Listing<?>>> WHOLE =
      Map.of(
          "projects", r -> r.projects().list(),
          "project/3/teams", r -> r.projects().teams(3),
          "users", r -> r.users().list(),
          "user/3/teams", r -> r.users().teams(3),
          "user/3/projects", r -> r.users().projects(3));

  static Stream<String> paged() {
    return PAGED.keySet().stream();
  }

  static Stream<String> whole() {
    return WHOLE.keySet().stream();
  }

  /** Pages by number; every other page is empty. */
  private static void pages(String... bodies) {
    respond(bodies[0]);
    for (int i = 1; i < bodies.length; i++) {
      WIRE.stubFor(
          any(anyUrl())
              .atPriority(1)
              .withQueryParam("page", equalTo(Integer.toString(i + 1)))
              .willReturn(json(200, bodies[i])));
    }
  }

  private static String page(long... ids) {
    var items = new ArrayList<String>();
    for (long id : ids) {
      items.add("{\"id\":" + id + ",\"team_id\":" + id + "}");
    }
    return "{\"err\":0,\"result\":[" + String.join(",", items) + "]}";
  }

  private static List<String> lines() {
    return requests().stream().map(WireTest::line).toList();
  }

  @ParameterizedTest
  @MethodSource("paged")
  void list_whenThereAreThreePages_readsThemAndStopsAtTheEmptyOne(String path) {
    pages(page(1, 2), page(3, 4), page(5));

    assertThat(PAGED.get(path).apply(rollbar).toList()).hasSize(5);
    var first = "GET /api/1/" + path;
    var more = first + (path.contains("?") ? "&page=" : "?page=");
    assertThat(lines()).containsExactly(first, more + 2, more + 3, more + 4);
  }

  @ParameterizedTest
  @MethodSource("paged")
  void list_whenTheServerIgnoresThePage_endsAtTheFirstRepetition(String path) {
    WIRE.stubFor(any(anyUrl()).willReturn(json(200, page(1, 2))));

    assertThat(PAGED.get(path).apply(rollbar).toList()).hasSize(2);
    assertThat(requests()).hasSize(2);
  }

  @ParameterizedTest
  @MethodSource("paged")
  void list_whenTheFirstPageIsEmpty_makesOneCall(String path) {
    pages(page());

    assertThat(PAGED.get(path).apply(rollbar).toList()).isEmpty();
    assertThat(requests()).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("whole")
  void list_whenRollbarKnowsNoPages_makesOneCall(String path) {
    pages(page(1, 2), page(3));

    assertThat(WHOLE.get(path).apply(rollbar).toList()).hasSize(2);
    assertThat(lines()).containsExactly("GET /api/1/" + path);
  }

  @Test
  void list_whenNotWalked_sendsNothing() {
    assertThat(PAGED.values())
        .allSatisfy(list -> assertThat(list.apply(rollbar).limit(3)).isNotNull());
    assertThat(WHOLE.values())
        .allSatisfy(list -> assertThat(list.apply(rollbar).pages()).isNotNull());

    assertThat(requests()).isEmpty();
  }

  @Test
  void list_whenOnlyTheFirstPageIsNeeded_readsNoOther() {
    pages(page(1, 2), page(3));

    assertThat(rollbar.teams().list().limit(2)).extracting(Team::id).containsExactly(1L, 2L);
    assertThat(rollbar.teams().list().first()).map(Team::id).contains(1L);
    assertThat(rollbar.teams().list().stream().anyMatch(team -> team.id() == 2)).isTrue();
    assertThat(lines()).hasSize(3).containsOnly("GET /api/1/teams");
  }

  @Test
  void list_whenContinuedFromACursor_startsBehindThatPage() {
    pages(page(1, 2), page(3, 4), page(5));
    Page<Team> first = rollbar.teams().list().pages().iterator().next();
    var cursor = first.cursor().orElseThrow();

    assertThat(rollbar.teams().list().resumeFrom(cursor))
        .extracting(Team::id)
        .containsExactly(3L, 4L, 5L);
    assertThat(cursor).doesNotContain(ACCOUNT_TOKEN);
    assertThatThrownBy(
            () ->
                rollbar
                    .invitations()
                    .list(InvitationQuery.all().email("a"))
                    .resumeFrom(cursor)
                    .toList())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void list_whenALaterPageFails_givesWhatCameBefore() {
    pages(page(1, 2));
    WIRE.stubFor(
        any(anyUrl()).atPriority(1).withQueryParam("page", equalTo("2")).willReturn(json(502, "")));
    var seen = new ArrayList<Long>();

    assertThatThrownBy(() -> rollbar.teams().list().forEach(team -> seen.add(team.id())))
        .isInstanceOf(ServerException.class);
    assertThat(seen).containsExactly(1L, 2L);
  }

  @Test
  void list_whenElementsHaveNoNumber_countsThemAndGoesOn() {
    pages(quoted("{'err':0,'result':[{'name':'x'},{'id':2}]}"), page(3));
    var unreadable = new ArrayList<Integer>();

    rollbar.teams().list().pages().forEach(page -> unreadable.add(page.unreadable()));

    assertThat(unreadable).containsExactly(1, 0);
    assertThat(rollbar.teams().list()).extracting(Team::id).containsExactly(2L, 3L);
  }
}

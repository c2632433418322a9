package dev.trivet.conformance.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.conformance.service.FakeFixture;
import dev.trivet.conformance.service.FakeFixtureExtension;
import dev.trivet.conformance.service.PlainServer;
import dev.trivet.conformance.service.Service;
import dev.trivet.core.Listing;
import dev.trivet.core.Page;
import dev.trivet.core.RetryPolicy;
import dev.trivet.core.error.NotFoundException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists in pages: all of them once, only as far as needed, and on from where one stopped. */
@Timeout(60)
class PagingTest {

  private static final int ROWS = 5;

  @RegisterExtension static final FakeFixtureExtension FIXTURES = new FakeFixtureExtension();
  @RegisterExtension static final PlainServer STRANGER = new PlainServer();

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void walk_takesEveryRowOnceFromThreePages(Service service) {
    var fixture = filled(service);
    var client = fixture.client();

    assertThat(client.names()).hasSize(ROWS).doesNotHaveDuplicates();

    // where pages are counted, only an empty one tells of the end
    assertThat(fixture.received()).isEqualTo(3 + emptyPage(service));
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void listing_sendsNothingBeforeItIsWalked(Service service) {
    var fixture = filled(service);

    var listing = fixture.client().list();
    listing.limit(3);
    assertThat(listing.stream().limit(0)).isEmpty();
    listing.pages();

    assertThat(fixture.received()).isZero();
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void limit_fetchesNoPageTooMany(Service service) {
    var fixture = filled(service);
    var client = fixture.client();

    assertThat(client.list().limit(2).toList()).hasSize(2);
    assertThat(fixture.received()).isEqualTo(1);
    assertThat(client.list().limit(3).toList()).hasSize(3);
    assertThat(fixture.received()).isEqualTo(3);
    assertThat(client.list().stream().limit(4)).hasSize(4);
    assertThat(fixture.received()).isEqualTo(5);
    assertThat(client.list().first()).isPresent();
    assertThat(fixture.received()).isEqualTo(6);
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void cursor_goesOnInAnotherClient(Service service) {
    var fixture = filled(service);
    var all = fixture.client().names();
    for (int done = 1; done <= 2; done++) {
      var cursor = pages(fixture.client().list()).get(done - 1).cursor().orElseThrow();
      var other = fixture.client();

      var rest = new ArrayList<String>();
      other.list().resumeFrom(cursor).forEach(team -> rest.add(other.nameOf(team)));

      assertThat(rest).isEqualTo(all.subList(2 * done, ROWS));
      assertThat(cursor).hasSizeLessThan(200).matches("[A-Za-z0-9_-]+");
      assertThat(decode(cursor)).doesNotContain(fixture.fake().token()).doesNotContain("://");
    }
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void cursor_whenForeign_isRefusedUnsent(Service service) {
    var fixture = FIXTURES.of(service);
    var client = fixture.client();

    for (var text : List.of("", "nonsense", "*", encode("other.teams.list teams?page=2"))) {
      assertThatIllegalArgumentException()
          .as(text)
          .isThrownBy(() -> client.list().resumeFrom(text).first())
          .withMessageContaining("cursor");
    }
    assertThat(fixture.received()).isZero();
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void cursor_whenForged_neverLeavesTheBase(Service service) {
    var fixture = FIXTURES.of(service);
    var client = fixture.client().withOptions(o -> o.retryPolicy(RetryPolicy.none()));
    var origin = STRANGER.origin();
    var base = URI.create(fixture.fake().baseUrl()).getPath();

    for (var path :
        List.of(origin, origin.substring(5), "@" + origin.substring(7), "../../x", "%2e%2e/y")) {
      var cursor = encode(service.name() + ".teams.list " + path);
      assertThatThrownBy(() -> client.list().resumeFrom(cursor).first())
          .isInstanceOfAny(IllegalArgumentException.class, NotFoundException.class);
    }

    assertThat(STRANGER.requests()).isEmpty();
    assertThat(fixture.fake().requests())
        .allSatisfy(request -> assertThat(request.getUrl()).startsWith(base + "/"));
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void links_toAnotherHost_areFollowedAtHome(Service service) {
    var fixture = filled(service);
    fixture.fake().faults().linksTo(URI.create(STRANGER.origin()));

    assertThat(fixture.client().names()).hasSize(ROWS).doesNotHaveDuplicates();

    assertThat(STRANGER.requests()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void page_tellsAboutItsResponse(Service service) {
    var fixture = filled(service);

    var pages = pages(fixture.client().list());

    assertThat(pages).extracting(page -> page.items().size()).containsExactly(2, 2, 1);
    assertThat(pages).allSatisfy(page -> assertThat(page.info().status()).isEqualTo(200));
    assertThat(pages).allSatisfy(page -> assertThat(page.unreadable()).isZero());
  }

  private static FakeFixture filled(Service service) {
    var fixture = FIXTURES.of(service);
    var client = fixture.client();
    for (long there = client.names().size(), i = there; i < ROWS; i++) {
      client.create("team " + i);
    }
    fixture.fake().pageSize(2);
    fixture.fake().server().resetRequests();
    return fixture;
  }

  private static int emptyPage(Service service) {
    return service.name().equals("rollbar") ? 1 : 0;
  }

  @SuppressWarnings("unchecked")
  private static List<Page<Object>> pages(Listing<?> listing) {
    var pages = new ArrayList<Page<Object>>();
    listing.pages().forEach(page -> pages.add((Page<Object>) page));
    return pages;
  }

  private static String encode(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String decode(String cursor) {
    return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
  }
}

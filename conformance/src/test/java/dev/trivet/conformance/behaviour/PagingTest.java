package dev.trivet.conformance.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.conformance.service.Bench;
import dev.trivet.conformance.service.Benches;
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

  @RegisterExtension static final Benches BENCHES = new Benches();
  @RegisterExtension static final PlainServer STRANGER = new PlainServer();

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void walk_takesEveryRowOnceFromThreePages(Service service) {
    var bench = filled(service);
    var client = bench.client();

    assertThat(client.names()).hasSize(ROWS).doesNotHaveDuplicates();

    // where pages are counted, only an empty one tells of the end
    assertThat(bench.received()).isEqualTo(3 + emptyPage(service));
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void listing_sendsNothingBeforeItIsWalked(Service service) {
    var bench = filled(service);

    var listing = bench.client().list();
    listing.limit(3);
    assertThat(listing.stream().limit(0)).isEmpty();
    listing.pages();

    assertThat(bench.received()).isZero();
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void limit_fetchesNoPageTooMany(Service service) {
    var bench = filled(service);
    var client = bench.client();

    assertThat(client.list().limit(2).toList()).hasSize(2);
    assertThat(bench.received()).isEqualTo(1);
    assertThat(client.list().limit(3).toList()).hasSize(3);
    assertThat(bench.received()).isEqualTo(3);
    assertThat(client.list().stream().limit(4)).hasSize(4);
    assertThat(bench.received()).isEqualTo(5);
    assertThat(client.list().first()).isPresent();
    assertThat(bench.received()).isEqualTo(6);
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void cursor_goesOnInAnotherClient(Service service) {
    var bench = filled(service);
    var all = bench.client().names();
    for (int done = 1; done <= 2; done++) {
      var cursor = pages(bench.client().list()).get(done - 1).cursor().orElseThrow();
      var other = bench.client();

      var rest = new ArrayList<String>();
      other.list().from(cursor).forEach(team -> rest.add(other.nameOf(team)));

      assertThat(rest).isEqualTo(all.subList(2 * done, ROWS));
      assertThat(cursor).hasSizeLessThan(200).matches("[A-Za-z0-9_-]+");
      assertThat(decode(cursor)).doesNotContain(bench.fake().token()).doesNotContain("://");
    }
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void cursor_whenForeign_isRefusedUnsent(Service service) {
    var bench = BENCHES.of(service);
    var client = bench.client();

    for (var text : List.of("", "nonsense", "*", encode("other.teams.list teams?page=2"))) {
      assertThatIllegalArgumentException()
          .as(text)
          .isThrownBy(() -> client.list().from(text).first())
          .withMessageContaining("cursor");
    }
    assertThat(bench.received()).isZero();
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void cursor_whenForged_neverLeavesTheBase(Service service) {
    var bench = BENCHES.of(service);
    var client = bench.client().with(o -> o.retryPolicy(RetryPolicy.none()));
    var origin = STRANGER.origin();
    var base = URI.create(bench.fake().baseUrl()).getPath();

    for (var path :
        List.of(origin, origin.substring(5), "@" + origin.substring(7), "../../x", "%2e%2e/y")) {
      var cursor = encode(service.name() + ".teams.list " + path);
      assertThatThrownBy(() -> client.list().from(cursor).first())
          .isInstanceOfAny(IllegalArgumentException.class, NotFoundException.class);
    }

    assertThat(STRANGER.requests()).isEmpty();
    assertThat(bench.fake().requests())
        .allSatisfy(request -> assertThat(request.getUrl()).startsWith(base + "/"));
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void links_toAnotherHost_areFollowedAtHome(Service service) {
    var bench = filled(service);
    bench.fake().faults().linksTo(URI.create(STRANGER.origin()));

    assertThat(bench.client().names()).hasSize(ROWS).doesNotHaveDuplicates();

    assertThat(STRANGER.requests()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void page_tellsOfItsAnswer(Service service) {
    var bench = filled(service);

    var pages = pages(bench.client().list());

    assertThat(pages).extracting(page -> page.items().size()).containsExactly(2, 2, 1);
    assertThat(pages).allSatisfy(page -> assertThat(page.info().status()).isEqualTo(200));
    assertThat(pages).allSatisfy(page -> assertThat(page.unreadable()).isZero());
  }

  private static Bench filled(Service service) {
    var bench = BENCHES.of(service);
    var client = bench.client();
    for (long there = client.names().size(), i = there; i < ROWS; i++) {
      client.create("team " + i);
    }
    bench.fake().pageSize(2);
    bench.fake().server().resetRequests();
    return bench;
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

package dev.trivet.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a fake listens, and the token that it begins with. */
@Timeout(60)
class FakeOptionsTest {

  static List<Function<Consumer<FakeOptions>, Fake>> starters() {
    return List.of(
        FakeRollbar::start, FakeRootly::start, FakeHoneybadger::start, FakeHoneybadgerV3::start);
  }

  @ParameterizedTest
  @MethodSource("starters")
  void token_whenChosen_isTheFirstAndStaysValid(Function<Consumer<FakeOptions>, Fake> starter) {
    try (var fake = starter.apply(options -> options.token("fake-of-mine"))) {
      assertThat(fake.token()).isEqualTo("fake-of-mine");
      var wire = Wire.to(fake);
      var teams = fake instanceof FakeHoneybadgerV3 ? "/projects" : "/teams";
      assertThat(wire.get(teams).status()).isEqualTo(200);
      fake.reset();
      assertThat(fake.token()).isNotEqualTo("fake-of-mine");
      assertThat(wire.get(teams).status()).isEqualTo(200);
      assertThat(Wire.to(fake).get(teams).status()).isEqualTo(200);
    }
  }

  @Test
  void port_whenFixed_isThatOfTheAddressAndFreeAgainAfterwards() throws IOException {
    int port;
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    for (int round = 0; round < 2; round++) {
      try (var fake = FakeRootly.start(options -> options.port(port))) {
        assertThat(fake.baseUrl()).isEqualTo("http://127.0.0.1:" + port);
        assertThat(fake.pageUrl()).isEqualTo("http://127.0.0.1:" + port + "/");
        assertThat(Wire.to(fake).get("/teams").status()).isEqualTo(200);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, , 127.0.0.1",
    "0.0.0.0, , localhost",
    "::, , localhost",
    "::1, , [::1]",
    "0.0.0.0, fakes, fakes",
    "127.0.0.1, ::1, [::1]",
    "127.0.0.1, [::1], [::1]"
  })
  void host_isTheOneInAddresses(String bind, String host, String expected) {
    var options = new FakeOptions().bindAddress(bind);

    assertThat((host == null ? options : options.host(host)).host()).isEqualTo(expected);
  }

  @Test
  void bindAddress_whenItIsEveryAddress_servesOnLoopbackToo() {
    try (var fake = FakeRootly.start(options -> options.bindAddress("0.0.0.0"))) {
      assertThat(fake.baseUrl()).startsWith("http://localhost:");
      assertThat(Wire.to(fake).get("/teams").at("/links/self").asText())
          .startsWith("http://localhost:");
    }
  }

  static List<Arguments> mistakes() {
    return List.of(
        mistake(options -> options.port(-1), "port: "),
        mistake(options -> options.port(65_536), "port: "),
        mistake(options -> options.bindAddress(" "), "bindAddress: "),
        mistake(options -> options.host(""), "host: "),
        mistake(options -> options.token(""), "token: "));
  }

  private static Arguments mistake(Consumer<FakeOptions> change, String words) {
    return Arguments.of(change, words);
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void options_whenTheyCannotWork_areRefusedByName(Consumer<FakeOptions> change, String words) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FakeRollbar.start(change))
        .withMessageStartingWith(words);
  }
}

package dev.trivet.testkit.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Faults of HTTP/1.1. */
class FaultProxyTest extends Http1Proxying {

  @ParameterizedTest
  @CsvSource({"0,FIN", "0,RST", "1,RST", "30,FIN", "30,RST", "160,FIN", "9999,FIN", "9999,RST"})
  void cutRequest_whenPlanned_endsTheConnectionAndKeepsTheRequest(int bytes, ConnectionEnd end)
      throws IOException {
    proxy.next(1, WireFault.cutRequest(bytes, end));
    try (var connection = new RawConnection(proxy)) {
      var sent = post();
      var rest =
          connection
              .send(sent.substring(0, Math.max(4, Math.min(bytes, sent.length()))))
              .readToEnd();
      assertThat(rest.text()).isEmpty();
      assertThat(rest.end()).isEqualTo(end);
    }
    assertThat(fake.requests()).isEmpty();
    assertThat(proxy.injected()).isEqualTo(1);
    try (var connection = new RawConnection(proxy)) {
      assertThat(connection.send(post()).readResponse()).startsWith("HTTP/1.1 200");
    }
  }

  @ParameterizedTest
  @CsvSource({"0,FIN", "0,RST", "1,FIN", "17,RST", "100,FIN", "250,FIN", "400,RST", "9999,FIN"})
  void cutResponse_whenPlanned_sendsSoManyBytesOfWhatWasDone(int bytes, ConnectionEnd end)
      throws IOException {
    var whole = wholeResponse();
    proxy.next(1, WireFault.cutResponse(bytes, end));
    try (var connection = new RawConnection(proxy)) {
      var rest = connection.send(post()).readToEnd();
      assertThat(rest.end()).isEqualTo(end);
      if (end == ConnectionEnd.FIN) {
        assertThat(rest.text()).isEqualTo(whole.substring(0, Math.min(bytes, whole.length())));
      } else {
        assertThat(whole).startsWith(rest.text());
      }
    }
    assertThat(fake.requests()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(ConnectionEnd.class)
  void closeAfterResponse_whenPlanned_leavesAStaleConnection(ConnectionEnd end) throws IOException {
    proxy.next(1, WireFault.closeAfterResponse(end));
    try (var connection = new RawConnection(proxy)) {
      var response = connection.send(get("/teams")).readResponse();
      assertThat(response).endsWith("}]}").doesNotContainIgnoringCase("connection: close");
      var rest = connection.readToEnd();
      assertThat(rest.text()).isEmpty();
      assertThat(rest.end()).isEqualTo(end);
    }
  }

  @ParameterizedTest
  @EnumSource(ConnectionEnd.class)
  void closeIdle_whenCalled_endsWhatLiesInPools(ConnectionEnd end) throws IOException {
    try (var first = new RawConnection(proxy);
        var second = new RawConnection(proxy)) {
      first.send(get("/teams")).readResponse();
      second.send(get("/teams")).readResponse();
      var closed = 0;
      while (closed < 2) {
        closed += proxy.closeIdle(end); // a response can be read before its connection is idle
      }
      assertThat(closed).isEqualTo(2);
      assertThat(first.readToEnd().end()).isEqualTo(end);
      assertThat(second.readToEnd().end()).isEqualTo(end);
    }
  }

  @Test
  void trickle_whenPlanned_takesItsTimeAndBringsEverything() throws IOException {
    var whole = wholeResponse();
    proxy.next(1, WireFault.trickle(50, Duration.ofMillis(5)));
    try (var connection = new RawConnection(proxy)) {
      var before = System.nanoTime();
      assertThat(connection.send(post()).readResponse()).isEqualTo(whole);
      assertThat(Duration.ofNanos(System.nanoTime() - before))
          .isGreaterThan(Duration.ofMillis(5L * (whole.length() / 50 - 1)));
    }
  }

  @Test
  void silence_whenPlanned_sendsNothingAndForwardsNothing() throws IOException {
    proxy.next(1, WireFault.silence());
    try (var connection = new RawConnection(proxy)) {
      connection.send(post()).patience(100);
      assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(() -> connection.read(1));
    }
    assertThat(fake.requests()).isEmpty();
  }

  @Test
  void wrongLength_whenItPromisesTooMuch_endsAfterWhatThereIs() throws IOException {
    var whole = wholeResponse();
    proxy.next(1, WireFault.wrongLength(7));
    try (var connection = new RawConnection(proxy)) {
      var rest = connection.send(post()).readToEnd();
      assertThat(rest.end()).isEqualTo(ConnectionEnd.FIN);
      assertThat(rest.text()).contains("Content-Length: " + (bodyOf(whole).length() + 7));
      assertThat(bodyOf(rest.text())).isEqualTo(bodyOf(whole));
    }
  }

  @Test
  void wrongLength_whenItPromisesTooLittle_leavesBytesOnTheConnection() throws IOException {
    var whole = wholeResponse();
    proxy.next(1, WireFault.wrongLength(-3));
    try (var connection = new RawConnection(proxy)) {
      var told = connection.send(post()).readResponse();
      assertThat(bodyOf(whole)).startsWith(bodyOf(told));
      assertThat(connection.read(3)).isEqualTo(whole.substring(whole.length() - 3));
    }
  }

  @Test
  void header_whenPlanned_replacesThatOfTheTarget() throws IOException {
    proxy.next(1, WireFault.header("retry-after", "00"));
    proxy.next(1, WireFault.header("Content-Type", "text/plain"));
    try (var connection = new RawConnection(proxy)) {
      assertThat(connection.send(get("/teams")).readResponse()).contains("\r\nretry-after: 00\r\n");
      assertThat(connection.send(get("/teams")).readResponse())
          .containsOnlyOnce("Content-Type")
          .contains("Content-Type: text/plain");
    }
  }

  @Test
  void encodings_whenPlanned_areDeclaredAndReal() throws IOException {
    proxy.next(1, WireFault.gzip()).next(1, WireFault.charset(StandardCharsets.UTF_16LE));
    proxy.next(1, WireFault.body(body -> "changed".getBytes(StandardCharsets.US_ASCII)));
    try (var connection = new RawConnection(proxy)) {
      var zipped = connection.send(get("/teams")).readResponse();
      assertThat(zipped).contains("Content-Encoding: gzip");
      var bytes = bodyOf(zipped).getBytes(StandardCharsets.ISO_8859_1);
      try (var plain = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
        assertThat(new String(plain.readAllBytes(), StandardCharsets.UTF_8)).startsWith("{\"err\"");
      }
      var wide = connection.send(get("/teams")).readResponse();
      assertThat(wide).contains("Content-Type: application/json; charset=UTF-16LE");
      assertThat(bodyOf(wide)).startsWith("{\0\"\0");
      assertThat(bodyOf(connection.send(get("/teams")).readResponse())).isEqualTo("changed");
    }
  }

  @Test
  void raw_whenPlanned_isSentInsteadOfAResponse() throws IOException {
    proxy.next(1, WireFault.raw("nonsense".getBytes(StandardCharsets.US_ASCII), ConnectionEnd.FIN));
    try (var connection = new RawConnection(proxy)) {
      assertThat(connection.send(post()).readToEnd().text()).isEqualTo("nonsense");
    }
    assertThat(fake.requests()).isEmpty();
  }

  @Test
  void faultsOfHttp2_whenTheConnectionIsOfHttp1_resetIt() throws IOException {
    proxy.next(1, WireFault.goAway()).next(1, WireFault.refusedStream());
    proxy.next(1, WireFault.resetStream());
    for (var i = 0; i < 3; i++) {
      try (var connection = new RawConnection(proxy)) {
        assertThat(connection.send(post()).readToEnd().end()).isEqualTo(ConnectionEnd.RST);
      }
    }
    assertThat(fake.requests()).hasSize(1);
  }
}

package dev.trivet.testkit.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.trivet.testkit.FakeCall;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What passes, which exchanges are spoiled, and when it ends. */
class FaultProxyControlTest extends Http1Proxying {

  @Test
  void exchange_whenNothingIsPlanned_passesOnOneConnection() throws IOException {
    try (var connection = new RawConnection(proxy)) {
      var first = connection.send(get("/teams")).readResponse();
      assertThat(first).startsWith("HTTP/1.1 200 OK\r\n").contains("X-Rate-Limit-Limit: 5000");
      assertThat(first).endsWith("}]}").doesNotContainIgnoringCase("connection: close");
      assertThat(connection.send(post()).readResponse()).contains("\"name\":\"p\"");
      assertThat(proxy.connections()).isEqualTo(1);
    }
    assertThat(proxy.exchanges()).isEqualTo(2);
    assertThat(proxy.injected()).isZero();
    assertThat(fake.requests().get(1).getBodyAsString()).isEqualTo(BODY);
  }

  @Test
  void only_whenGiven_letsOtherRequestsPassWithoutUsingUpAFault() throws IOException {
    proxy.only(FakeCall::write).next(1, WireFault.cutRequest(0, ConnectionEnd.RST));
    try (var connection = new RawConnection(proxy)) {
      assertThat(connection.send(get("/teams?page=1")).readResponse()).startsWith("HTTP/1.1 200");
      assertThat(connection.send(post()).readToEnd().end()).isEqualTo(ConnectionEnd.RST);
    }
    proxy.only(call -> call.path().equals("/api/1/teams")).next(1, WireFault.gzip());
    try (var connection = new RawConnection(proxy)) {
      assertThat(connection.send(get("/projects")).readResponse()).doesNotContain("gzip");
      assertThat(connection.send(get("/teams?page=1")).readResponse()).contains("gzip");
    }
    assertThat(proxy.injected()).isEqualTo(2);
  }

  @Test
  void clear_whenCalledOrTheFakeIsReset_dropsFaultsThatWait() throws IOException {
    proxy.next(9, WireFault.silence()).clear();
    try (var connection = new RawConnection(proxy)) {
      connection.send(get("/teams")).readResponse();
    }
    proxy.next(9, WireFault.silence());
    fake.reset();
    try (var connection = new RawConnection(proxy)) {
      connection.send(get("/teams")).readResponse();
    }
  }

  @Test
  void request_whenItIsChunkedOrWaitsForPermission_passes() throws IOException {
    var chunked =
        post()
            .replaceAll("Content-Length: \\d+", "Transfer-Encoding: chunked")
            .replace(BODY, "5\r\n" + BODY.substring(0, 5) + "\r\n7;x=y\r\n");
    try (var connection = new RawConnection(proxy)) {
      connection.send(chunked + BODY.substring(5) + "\r\n0\r\nTrailer: x\r\n\r\n");
      assertThat(connection.readResponse()).startsWith("HTTP/1.1 200");
      var waiting = post().replace("Content-Length", "Expect: 100-continue\r\nContent-Length");
      connection.send(waiting.replace(BODY, ""));
      var permission = "HTTP/1.1 100 Continue\r\n\r\n";
      assertThat(connection.read(permission.length())).isEqualTo(permission);
      assertThat(connection.send(BODY).readResponse()).startsWith("HTTP/1.1 200");
    }
    assertThat(fake.requests()).allMatch(request -> request.getBodyAsString().equals(BODY));
  }

  @Test
  void response_whenItHasNoBody_needsNoLength() throws IOException {
    try (var connection = new RawConnection(proxy)) {
      connection.send(get("/teams").replace("GET", "HEAD"));
      var head = connection.read(15).toUpperCase(Locale.ROOT);
      assertThat(head).startsWith("HTTP/1.1 404");
    }
  }

  @Test
  void target_whenItIsGone_endsTheConnectionOfTheClient() throws IOException {
    int unused;
    try (var socket = new ServerSocket(0)) {
      unused = socket.getLocalPort();
    }
    try (var orphan = FaultProxy.start("http://127.0.0.1:" + unused);
        var connection = new RawConnection(orphan)) {
      assertThat(connection.send(get("/teams")).readToEnd().text()).isEmpty();
    }
  }

  @Test
  void close_whenCalledTwice_endsAllConnections() throws IOException {
    try (var connection = new RawConnection(proxy)) {
      connection.send(get("/teams")).readResponse();
      proxy.close();
      proxy.close();
      assertThat(connection.readToEnd().end()).isEqualTo(ConnectionEnd.RST);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://127.0.0.1:1", "ftp://127.0.0.1", "/path", "http:relative"})
  void start_whenTheTargetIsNoPlainServer_isRefused(String target) {
    assertThatIllegalArgumentException().isThrownBy(() -> FaultProxy.start(target));
  }

  @Test
  void faults_whenSenseless_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WireFault.cutRequest(-1, ConnectionEnd.FIN));
    assertThatIllegalArgumentException().isThrownBy(() -> WireFault.trickle(0, Duration.ZERO));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WireFault.trickle(1, Duration.ofMillis(-1)));
    assertThatIllegalArgumentException().isThrownBy(() -> proxy.next(-1, WireFault.none()));
  }
}

package dev.trivet.testkit.proxy;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.trivet.testkit.FakeRollbar;
import dev.trivet.testkit.FakesExtension;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.apache.hc.core5.http2.H2Error;
import org.apache.hc.core5.http2.frame.FrameFlag;
import org.apache.hc.core5.http2.frame.FrameType;
import org.apache.hc.core5.http2.frame.RawFrame;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults of HTTP/2, seen frame by frame, and by a client that users have. */
@ExtendWith(FakesExtension.class)
@Timeout(30)
class FaultProxyHttp2Test {
  private static final String BODY = "{\"name\":\"p\"}";

  private FakeRollbar fake;
  private FaultProxy proxy;
  private Http2Client client;

  @BeforeEach
  void start(FakeRollbar started) throws IOException {
    fake = started;
    proxy = FaultProxy.start(started);
    client = new Http2Client(proxy);
  }

  @AfterEach
  void stop() {
    client.close();
    proxy.close();
  }

  private void post(int stream) throws IOException {
    client.request(stream, "POST", "/api/1/projects", fake.token(), BODY);
  }

  private void get(int stream) throws IOException {
    client.request(stream, "GET", "/api/1/teams?page=1", fake.token(), "");
  }

  private static int errorIn(RawFrame frame, int offset) {
    return frame.getPayload().getInt(frame.getPayload().position() + offset);
  }

  @Test
  void exchanges_whenNothingIsPlanned_passOnOneConnection() throws IOException {
    post(1);
    var created = client.readResponse();
    assertThat(created.stream()).isEqualTo(1);
    assertThat(created.header(":status")).isEqualTo("200");
    assertThat(created.header("x-rate-limit-limit")).isEqualTo("5000");
    assertThat(created.body()).contains("\"name\":\"p\"");
    get(3);
    assertThat(client.readResponse().body()).contains("Everyone");
    assertThat(fake.requests()).hasSize(2);
    assertThat(fake.requests().get(0).getBodyAsString()).isEqualTo(BODY);
    assertThat(proxy.connections()).isEqualTo(1);
    client.ping();
    assertThat(client.next(FrameType.PING).isFlagSet(FrameFlag.ACK)).isTrue();
  }

  @Test
  void refusedStream_whenPlanned_leavesTheConnectionInUse() throws IOException {
    proxy.next(1, WireFault.refusedStream());
    post(1);
    var reset = client.next(FrameType.RST_STREAM);
    assertThat(reset.getStreamId()).isEqualTo(1);
    assertThat(errorIn(reset, 0)).isEqualTo(H2Error.REFUSED_STREAM.getCode());
    assertThat(fake.requests()).isEmpty();
    post(3);
    assertThat(client.readResponse().header(":status")).isEqualTo("200");
    assertThat(fake.requests()).hasSize(1);
  }

  @Test
  void goAway_whenPlanned_saysWhatWasNotProcessed() throws IOException {
    get(1);
    client.readResponse();
    proxy.next(1, WireFault.goAway());
    post(3);
    var goAway = client.next(FrameType.GOAWAY);
    assertThat(errorIn(goAway, 0)).isEqualTo(1);
    assertThat(errorIn(goAway, 4)).isEqualTo(H2Error.NO_ERROR.getCode());
    post(5);
    client.ping();
    client.next(FrameType.PING);
    assertThat(fake.requests()).hasSize(1);
  }

  @Test
  void resetStream_whenPlanned_comesAfterTheWork() throws IOException {
    proxy.next(1, WireFault.resetStream());
    post(1);
    var reset = client.next(FrameType.RST_STREAM);
    assertThat(errorIn(reset, 0)).isEqualTo(H2Error.CANCEL.getCode());
    assertThat(fake.requests()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"0,RST", "60,FIN", "9999,RST"})
  void cutRequest_whenPlanned_endsTheConnection(int bytes, ConnectionEnd end) throws IOException {
    proxy.next(1, WireFault.cutRequest(bytes, end));
    get(1);
    assertThat(client.connection().readToEnd().end()).isEqualTo(end);
    assertThat(fake.requests()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0,FIN", "30,FIN", "100,RST"})
  void cutResponse_whenPlanned_endsTheConnectionWithinTheFrames(int bytes, ConnectionEnd end)
      throws IOException {
    proxy.next(1, WireFault.cutResponse(bytes, end));
    client.next(FrameType.SETTINGS);
    client.next(FrameType.SETTINGS);
    get(1);
    var rest = client.connection().readToEnd();
    assertThat(rest.end()).isEqualTo(end);
    assertThat(rest.bytes()).hasSizeLessThanOrEqualTo(bytes);
    assertThat(fake.requests()).hasSize(1);
  }

  @Test
  void edits_whenPlanned_applyToTheResponse() throws IOException {
    proxy.next(1, WireFault.header("Retry-After", "00"));
    get(1);
    assertThat(client.readResponse().header("retry-after")).isEqualTo("00");
  }

  @Test
  void response_whenItIsLargerThanTheWindow_waitsForRoom() throws IOException {
    var large = "x".repeat(200_000);
    fake.server().stubFor(any(anyUrl()).willReturn(ok(large)));
    get(1);
    client.enlarge(1, 200_000);
    assertThat(client.readResponse().body()).isEqualTo(large);
  }

  @Test
  void closeIdle_whenCalled_endsConnectionsWithoutStreams() throws IOException {
    get(1);
    client.readResponse();
    var closed = 0;
    while (closed == 0) {
      closed = proxy.closeIdle(ConnectionEnd.FIN);
    }
    assertThatExceptionOfType(IOException.class).isThrownBy(() -> client.next(FrameType.PING));
  }

  @Test
  void connections_whenClientHasGone_countItsRequestUntilTheTargetResponds() throws IOException {
    try (var target = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        var slow = FaultProxy.start("http://127.0.0.1:" + target.getLocalPort())) {
      var gone = new Http2Client(slow);
      gone.request(1, "POST", "/api/1/projects", "token", BODY);
      try (var work = target.accept()) {
        gone.close();
        // by when this one has been served, the proxy has had the time to notice
        try (var other = new Http2Client(slow)) {
          other.ping();
          other.next(FrameType.PING);
        }
        while (slow.connections() > 1) {
          Thread.onSpinWait();
        }
        assertThat(slow.connections()).isEqualTo(1);
        work.getOutputStream().write("HTTP/1.1 204 No Content\r\n\r\n".getBytes(US_ASCII));
      }
      while (slow.connections() > 0) {
        Thread.onSpinWait();
      }
    }
  }

  private OkHttpClient okHttp() {
    return new OkHttpClient.Builder().protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE)).build();
  }

  private Request creation() {
    return new Request.Builder()
        .url(proxy.baseUrl() + "/projects")
        .header("X-Rollbar-Access-Token", fake.token())
        .post(RequestBody.create(BODY.getBytes(StandardCharsets.UTF_8)))
        .build();
  }

  @Test
  void okHttp_whenNothingIsPlanned_seesTheFake() throws IOException {
    try (var response = okHttp().newCall(creation()).execute()) {
      assertThat(response.protocol()).isEqualTo(Protocol.H2_PRIOR_KNOWLEDGE);
      assertThat(response.code()).isEqualTo(200);
      assertThat(response.body().string()).contains("\"name\":\"p\"");
    }
  }

  @Test
  void okHttp_whenAStreamIsRefused_seesThatNothingWasSent() {
    proxy.next(1, WireFault.refusedStream());
    var once = okHttp().newBuilder().retryOnConnectionFailure(false).build();
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> once.newCall(creation()).execute().close())
        .withMessageContaining("REFUSED_STREAM");
    assertThat(fake.requests()).isEmpty();
  }

  @Test
  void okHttp_whenTheConnectionGoesAway_fails() {
    proxy.next(2, WireFault.goAway());
    var once = okHttp().newBuilder().retryOnConnectionFailure(false).build();
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> once.newCall(creation()).execute().close());
    assertThat(fake.requests()).isEmpty();
  }
}

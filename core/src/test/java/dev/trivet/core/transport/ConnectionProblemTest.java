package dev.trivet.core.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.core.ApiObserver.Failure;
import dev.trivet.core.transport.RetryRule.Outcome;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.security.cert.CertificateException;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConnectionProblemTest {

  /** What OkHttp throws for a stream or connection that HTTP/2 ended; it has these simple names. */
  private static final class StreamResetException extends IOException {
    private static final long serialVersionUID = 1L;

    StreamResetException(String code) {
      super("stream was reset: " + code);
    }
  }

  private static final class ConnectionShutdownException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  static Stream<Arguments> problems() {
    var untrusted = new SSLHandshakeException("PKIX path building failed");
    untrusted.initCause(new CertificateException("no"));
    var broken = new SSLHandshakeException("Remote host terminated the handshake");
    broken.initCause(new EOFException());
    return Stream.of(
        Arguments.of(untrusted, false, Outcome.FINAL, "certificate is not trusted"),
        Arguments.of(
            new SSLPeerUnverifiedException("Hostname x not verified"),
            false,
            Outcome.FINAL,
            "certificate is for another host"),
        Arguments.of(broken, false, Outcome.NOT_SENT, "no connection"),
        Arguments.of(
            new IOException("Failed to authenticate with proxy"),
            false,
            Outcome.FINAL,
            "the proxy refused"),
        Arguments.of(
            new IOException("Unexpected response code for CONNECT: 403"),
            false,
            Outcome.FINAL,
            "the proxy refused"),
        Arguments.of(new ConnectException("refused"), false, Outcome.NOT_SENT, "no connection"),
        Arguments.of(
            new StreamResetException("REFUSED_STREAM"),
            true,
            Outcome.NOT_SENT,
            "did not take the request"),
        Arguments.of(new StreamResetException("CANCEL"), true, Outcome.BROKEN, "broke"),
        Arguments.of(
            new ConnectionShutdownException(), true, Outcome.NOT_SENT, "did not take the request"),
        Arguments.of(new InterruptedIOException("timeout"), true, Outcome.BROKEN, "in time"),
        Arguments.of(new ProtocolException("odd"), true, Outcome.BROKEN, "broke"));
  }

  @ParameterizedTest
  @MethodSource("problems")
  void of_tellsHowTheAttemptEnded(
      IOException problem, boolean sent, Outcome outcome, String words) {
    var attempt = new Attempt(1_000_000_000);
    if (sent) {
      attempt.sent();
    }

    var found = ConnectionProblem.of(problem, attempt, false);

    assertThat(found.outcome()).isEqualTo(outcome);
    assertThat(found.detail()).contains(words);
    assertThat(found.failure() == Failure.TIMEOUT)
        .isEqualTo(problem instanceof InterruptedIOException);
  }
}

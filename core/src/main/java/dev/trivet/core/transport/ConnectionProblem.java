package dev.trivet.core.transport;

import dev.trivet.core.ApiObserver.Failure;
import dev.trivet.core.transport.RetryRule.Outcome;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ProtocolException;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/**
 * What an I/O failure of an attempt means.
 *
 * @param outcome how the attempt ended
 * @param failure what observers are told
 * @param detail what happened, without addresses
 */
record ConnectionProblem(Outcome outcome, Failure failure, String detail) {

  private static final int MAX_CAUSES = 32;

  /**
   * Classifies a failure.
   *
   * @param problem what OkHttp threw
   * @param attempt how far the attempt came
   * @param responded whether a response had begun to arrive
   */
  static ConnectionProblem of(IOException problem, Attempt attempt, boolean responded) {
    if (attempt.isConnectTimeUsedUp()) {
      return new ConnectionProblem(Outcome.NOT_SENT, Failure.TIMEOUT, "no connection in time");
    }
    var refused = refusal(problem);
    if (refused != null && !attempt.wasSent()) {
      return new ConnectionProblem(Outcome.FINAL, Failure.CONNECTION, refused);
    }
    if (isRefusedStream(problem)) {
      return new ConnectionProblem(
          Outcome.NOT_SENT, Failure.CONNECTION, "the service did not take the request");
    }
    if (problem instanceof UploadSourceException) {
      return new ConnectionProblem(
          Outcome.BROKEN, Failure.CALLERS_CODE, String.valueOf(problem.getMessage()));
    }
    boolean sent = attempt.wasSent();
    var outcome = sent ? Outcome.BROKEN : Outcome.NOT_SENT;
    if (problem instanceof InterruptedIOException) {
      return new ConnectionProblem(
          outcome,
          Failure.TIMEOUT,
          sent ? "no complete response in time" : "no connection in time");
    }
    return new ConnectionProblem(
        outcome,
        Failure.CONNECTION,
        !sent
            ? "no connection"
            : responded ? "the response broke off" : "the connection broke before a response came");
  }

  /** Why a connection will not come about however often it is tried, or null. */
  private static @Nullable String refusal(IOException problem) {
    Throwable link = problem;
    // a chain of causes may go in a circle
    for (int links = 0; link != null && links < MAX_CAUSES; links++, link = link.getCause()) {
      if (link instanceof SSLPeerUnverifiedException) {
        return "the server's certificate is for another host";
      }
      if (link instanceof CertificateException && problem instanceof SSLException) {
        return "the server's certificate is not trusted";
      }
    }
    var words = String.valueOf(problem.getMessage());
    boolean byProxy =
        words.contains("authenticate with proxy")
            || words.startsWith("Unexpected response code for CONNECT")
            || (problem instanceof ProtocolException && words.contains("TLS tunnel"));
    return byProxy ? "the proxy refused the connection" : null;
  }

  /**
   * Whether the service said over HTTP/2 that it has not processed the request: a stream reset with
   * that reason, which is also what a stream beyond the last one of a GOAWAY ends with, or a
   * connection that was shutting down already. OkHttp's exceptions are internal, so their names and
   * words are all there is.
   */
  private static boolean isRefusedStream(IOException problem) {
    return switch (problem.getClass().getSimpleName()) {
      case "StreamResetException" ->
          String.valueOf(problem.getMessage()).endsWith("REFUSED_STREAM");
      case "ConnectionShutdownException" -> true;
      default -> false;
    };
  }
}

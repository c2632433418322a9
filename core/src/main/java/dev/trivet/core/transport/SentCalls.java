package dev.trivet.core.transport;

import java.io.IOException;
import java.net.ProtocolException;
import okhttp3.Call;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/**
 * The last stop before the network: knows which calls of a client were sent, that is, handed to a
 * live connection, so that the service may have seen them. Thread-safe.
 */
final class SentCalls implements Interceptor {

  private final ResponseFixups fixups = new ResponseFixups();
  private final ConnectionCheck connections = new ConnectionCheck();

  /** An attempt is about to begin. */
  void begin(Call call, Attempt attempt) {
    CallWatcher.watch(call, attempt);
  }

  /** The attempt is over. */
  void end(Call call, Attempt attempt) {
    CallWatcher.forget(call);
    attempt.release();
    connections.used(attempt.connection());
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    var attempt = CallWatcher.attempt(chain.call());
    if (attempt == null) {
      // a caller's interceptor makes calls of its own through our client
      return chain.proceed(chain.request());
    }
    var connection = chain.connection();
    if (connection != null) {
      attempt.connected(connection);
      if (connections.isDead(connection)) {
        attempt.stale();
        throw new IOException("the pooled connection was closed by the other side");
      }
    }
    attempt.sent();
    var response = chain.proceed(chain.request());
    attempt.arrived(response);
    return fixups.apply(response, attempt);
  }

  /**
   * Makes the call. OkHttp lets an interrupt that comes while it connects through undeclared, and
   * it refuses a 204 or 205 that announces a body, which is a success all the same. What follows
   * that on the connection cannot be trusted, and OkHttp has closed it by then.
   */
  @SuppressWarnings("RedundantThrows")
  static Response execute(Call call) throws IOException, InterruptedException {
    try {
      return call.execute();
    } catch (ProtocolException e) {
      var words = String.valueOf(e.getMessage());
      if (words.startsWith("HTTP 204 ") || words.startsWith("HTTP 205 ")) {
        return empty(call.request(), words.startsWith("HTTP 204 ") ? 204 : 205);
      }
      throw e;
    }
  }

  /** Closes what code of the caller may have left open where it threw. */
  static void abandon(@Nullable Call call) {
    if (call != null) {
      Callbacks.run(call::cancel);
    }
  }

  private static Response empty(Request request, int status) {
    return new Response.Builder()
        .request(request)
        .protocol(Protocol.HTTP_1_1)
        .code(status)
        .message("")
        .body(ResponseBody.create("", (MediaType) null))
        .build();
  }
}

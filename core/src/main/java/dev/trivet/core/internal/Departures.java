package dev.trivet.core.internal;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.Call;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Knows which calls of a client have left: a connection was ready and the request was handed to it,
 * so the service may have seen it. Being the last stop before the network, it also hands what comes
 * back to {@link Arrivals}. Thread-safe.
 */
public final class Departures implements Interceptor {

  private final Set<Call> departed = ConcurrentHashMap.newKeySet();
  private final Arrivals arrivals = new Arrivals();

  /** Whether the call has left. */
  public boolean contains(Call call) {
    return departed.contains(call);
  }

  /** The call is over. */
  public void forget(Call call) {
    departed.remove(call);
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    departed.add(chain.call());
    return arrivals.mend(chain.proceed(chain.request()));
  }
}

package dev.trivet.core.transport;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import okhttp3.Call;
import org.jspecify.annotations.Nullable;

/**
 * Cancels calls whose thread is interrupted while it is blocked in a socket, where no interrupt is
 * noticed, and calls that take too long to connect. One daemon thread for all clients; it looks ten
 * times a second while there are calls, and when it is told to, and ends when there are none for a
 * while. It also knows the attempt of each call: a map, because tagging the request would load
 * sixty classes more in the first call.
 */
final class CallWatcher implements Runnable {

  private static final long LOOK_NANOS = 100_000_000;
  private static final int IDLE_LOOKS = 20;

  private static final Map<Call, Attempt> UNDER_WAY = new ConcurrentHashMap<>();
  private static final AtomicReference<@Nullable Thread> WATCHER = new AtomicReference<>();

  private CallWatcher() {}

  static void watch(Call call, Attempt attempt) {
    UNDER_WAY.put(call, attempt);
    if (WATCHER.get() == null) {
      start();
    }
  }

  /** The attempt that makes this call; null for a call that is not ours. */
  static @Nullable Attempt attempt(Call call) {
    return UNDER_WAY.get(call);
  }

  static void forget(Call call) {
    UNDER_WAY.remove(call);
  }

  /** Looks without delay, because a thread that makes calls was interrupted. */
  static void lookNow() {
    var watcher = WATCHER.get();
    if (watcher != null) {
      LockSupport.unpark(watcher);
    }
  }

  private static void start() {
    var thread = new Thread(new CallWatcher(), "trivet-call-watcher");
    thread.setDaemon(true);
    thread.setContextClassLoader(null);
    if (WATCHER.compareAndSet(null, thread)) {
      boolean started = false;
      try {
        thread.start();
        started = true;
      } finally {
        if (!started) {
          // no thread is to be had now; the next call tries again
          WATCHER.set(null);
        }
      }
    }
  }

  @Override
  public void run() {
    for (int idle = 0; idle < IDLE_LOOKS; idle = UNDER_WAY.isEmpty() ? idle + 1 : 0) {
      LockSupport.parkNanos(this, LOOK_NANOS);
      for (var each : UNDER_WAY.entrySet()) {
        look(each.getKey(), each.getValue());
      }
    }
    WATCHER.set(null);
    if (!UNDER_WAY.isEmpty()) {
      // a call came between the last look and the end
      start();
    }
  }

  private static void look(Call call, Attempt attempt) {
    if (attempt.isInterrupted() || attempt.isConnectTimeUsedUp()) {
      call.cancel();
    }
  }
}

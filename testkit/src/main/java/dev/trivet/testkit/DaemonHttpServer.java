package dev.trivet.testkit;

import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.http.AdminRequestHandler;
import com.github.tomakehurst.wiremock.http.StubRequestHandler;
import com.github.tomakehurst.wiremock.jetty.QueuedThreadPoolFactory;
import com.github.tomakehurst.wiremock.jetty11.Jetty11HttpServer;
import wiremock.org.eclipse.jetty.server.Server;
import wiremock.org.eclipse.jetty.util.thread.QueuedThreadPool;
import wiremock.org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;
import wiremock.org.eclipse.jetty.util.thread.ThreadPool;

/** WireMock's server, whose threads do not keep the JVM alive when nobody stops it. */
final class DaemonHttpServer extends Jetty11HttpServer {

  DaemonHttpServer(Options options, AdminRequestHandler admin, StubRequestHandler stubs) {
    super(options, admin, stubs);
  }

  @Override
  protected Server createServer(Options options) {
    var server = super.createServer(options);
    server.addBean(new ScheduledExecutorScheduler("fake-scheduler", true));
    return server;
  }

  static ThreadPool threads(Options options) {
    var pool = new QueuedThreadPoolFactory().buildThreadPool(options);
    if (pool instanceof QueuedThreadPool queued) {
      queued.setDaemon(true);
    }
    return pool;
  }
}

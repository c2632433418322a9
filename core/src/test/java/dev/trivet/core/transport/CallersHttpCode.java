package dev.trivet.core.transport;

import dev.trivet.core.transport.CallersCode.Place;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import javax.net.SocketFactory;
import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.Cookie;
import okhttp3.CookieJar;
import okhttp3.Dns;
import okhttp3.EventListener;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** All code that a caller can put into an HTTP client, telling where it is passed. */
final class CallersHttpCode {

  private final Consumer<Place> pass;

  private CallersHttpCode(Consumer<Place> pass) {
    this.pass = pass;
  }

  /** A client with all of it. */
  static OkHttpClient in(OkHttpClient client, Consumer<Place> pass) {
    var code = new CallersHttpCode(pass);
    return client
        .newBuilder()
        .addInterceptor(code.around(Place.INTERCEPTOR_BEFORE, Place.INTERCEPTOR_AFTER))
        .addNetworkInterceptor(
            code.around(Place.NETWORK_INTERCEPTOR_BEFORE, Place.NETWORK_INTERCEPTOR_AFTER))
        .cookieJar(code.new PassedCookies())
        .dns(
            host -> {
              pass.accept(Place.DNS);
              return Dns.SYSTEM.lookup(host);
            })
        .proxySelector(code.new PassedProxies())
        .socketFactory(code.new PassedSockets())
        .authenticator(
            (route, response) -> {
              pass.accept(Place.AUTHENTICATOR);
              return null;
            })
        .eventListener(code.new PassedEvents())
        .build();
  }

  private Interceptor around(Place before, Place after) {
    return chain -> {
      pass.accept(before);
      var response = chain.proceed(chain.request());
      pass.accept(after);
      return response;
    };
  }

  private final class PassedCookies implements CookieJar {

    @Override
    public List<Cookie> loadForRequest(HttpUrl url) {
      pass.accept(Place.COOKIES_LOADED);
      return List.of();
    }

    @Override
    public void saveFromResponse(HttpUrl url, List<Cookie> cookies) {
      pass.accept(Place.COOKIES_SAVED);
    }
  }

  private final class PassedProxies extends ProxySelector {

    @Override
    public List<Proxy> select(URI uri) {
      pass.accept(Place.PROXY_SELECTOR);
      return List.of(Proxy.NO_PROXY);
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {}
  }

  private final class PassedSockets extends SocketFactory {

    private final SocketFactory plain = SocketFactory.getDefault();

    @Override
    public Socket createSocket() throws IOException {
      pass.accept(Place.SOCKET_FACTORY);
      return plain.createSocket();
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
      return plain.createSocket(host, port);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort)
        throws IOException {
      return plain.createSocket(host, port, local, localPort);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
      return plain.createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
        throws IOException {
      return plain.createSocket(host, port, local, localPort);
    }
  }

  private final class PassedEvents extends EventListener {

    @Override
    public void callStart(Call call) {
      pass.accept(Place.LISTENER_CALL_START);
    }

    @Override
    public void connectStart(Call call, InetSocketAddress address, Proxy proxy) {
      pass.accept(Place.LISTENER_CONNECT_START);
    }

    @Override
    public void connectionAcquired(Call call, Connection connection) {
      pass.accept(Place.LISTENER_CONNECTION_ACQUIRED);
    }

    @Override
    public void requestHeadersStart(Call call) {
      pass.accept(Place.LISTENER_REQUEST_HEADERS_START);
    }

    @Override
    public void requestHeadersEnd(Call call, Request request) {
      pass.accept(Place.LISTENER_REQUEST_HEADERS_END);
    }

    @Override
    public void responseHeadersStart(Call call) {
      pass.accept(Place.LISTENER_RESPONSE_HEADERS_START);
    }

    @Override
    public void responseHeadersEnd(Call call, Response response) {
      pass.accept(Place.LISTENER_RESPONSE_HEADERS_END);
    }

    @Override
    public void responseBodyEnd(Call call, long bytes) {
      pass.accept(Place.LISTENER_RESPONSE_BODY_END);
    }

    @Override
    public void connectionReleased(Call call, Connection connection) {
      pass.accept(Place.LISTENER_CONNECTION_RELEASED);
    }

    @Override
    public void callEnd(Call call) {
      pass.accept(Place.LISTENER_CALL_END);
    }
  }
}

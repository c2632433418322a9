package consumer;

import dev.trivet.honeybadger.HoneybadgerClient;
import dev.trivet.rollbar.RollbarClient;
import dev.trivet.rootly.RootlyClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** One client of each service, closed when the application ends. */
@Singleton
class Clients {

  @Produces
  @Singleton
  RollbarClient rollbar(
      @ConfigProperty(name = "rollbar.url") String url,
      @ConfigProperty(name = "rollbar.token") String token) {
    return RollbarClient.builder().baseUrl(url).accountToken(token).build();
  }

  void close(@Disposes RollbarClient client) {
    client.close();
  }

  /** With a proxy: Quarkus makes our final classes fit for it. */
  @Produces
  @ApplicationScoped
  RootlyClient rootly(
      @ConfigProperty(name = "rootly.url") String url,
      @ConfigProperty(name = "rootly.token") String token) {
    return RootlyClient.builder().baseUrl(url).apiKey(token).build();
  }

  void close(@Disposes RootlyClient client) {
    client.close();
  }

  @Produces
  @Singleton
  HoneybadgerClient honeybadger(
      @ConfigProperty(name = "honeybadger.url") String url,
      @ConfigProperty(name = "honeybadger.token") String token) {
    return HoneybadgerClient.builder().baseUrl(url).authToken(token).build();
  }

  void close(@Disposes HoneybadgerClient client) {
    client.close();
  }
}

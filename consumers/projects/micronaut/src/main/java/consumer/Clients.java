package consumer;

import dev.trivet.honeybadger.HoneybadgerClient;
import dev.trivet.rollbar.RollbarClient;
import dev.trivet.rootly.RootlyClient;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;

/** One client of each service, closed when the application ends. */
@Factory
class Clients {

  @Bean(preDestroy = "close")
  @Singleton
  RollbarClient rollbar(
      @Value("${rollbar.url}") String url, @Value("${rollbar.token}") String token) {
    return RollbarClient.builder().baseUrl(url).accountToken(token).build();
  }

  @Bean(preDestroy = "close")
  @Singleton
  RootlyClient rootly(@Value("${rootly.url}") String url, @Value("${rootly.token}") String token) {
    return RootlyClient.builder().baseUrl(url).apiKey(token).build();
  }

  @Bean(preDestroy = "close")
  @Singleton
  HoneybadgerClient honeybadger(
      @Value("${honeybadger.url}") String url, @Value("${honeybadger.token}") String token) {
    return HoneybadgerClient.builder().baseUrl(url).authToken(token).build();
  }
}

package consumer;

import dev.trivet.honeybadger.HoneybadgerClient;
import dev.trivet.rollbar.RollbarClient;
import dev.trivet.rootly.RootlyClient;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** An application with one client of each service; Spring closes them. */
@SpringBootApplication
public class Application {

  public static void main(String[] arguments) {
    SpringApplication.run(Application.class, arguments);
  }

  @Bean
  RollbarClient rollbar(
      @Value("${rollbar.url}") String url, @Value("${rollbar.token}") String token) {
    return RollbarClient.builder().baseUrl(url).accountToken(token).build();
  }

  @Bean
  RootlyClient rootly(@Value("${rootly.url}") String url, @Value("${rootly.token}") String token) {
    return RootlyClient.builder().baseUrl(url).apiKey(token).build();
  }

  @Bean
  HoneybadgerClient honeybadger(
      @Value("${honeybadger.url}") String url, @Value("${honeybadger.token}") String token) {
    return HoneybadgerClient.builder().baseUrl(url).authToken(token).build();
  }
}

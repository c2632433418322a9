package dev.trivet.examples;

import dev.trivet.rootly.RootlyClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

// region: quarkus-clients
@ApplicationScoped
public class QuarkusClients {

  @Produces
  @Singleton
  RootlyClient rootly(
      @ConfigProperty(name = "rootly.base-url", defaultValue = "https://api.rootly.com") String url,
      @ConfigProperty(name = "rootly.api-key") String key) {
    return RootlyClient.builder().baseUrl(url).apiKey(key).build();
  }

  void close(@Disposes RootlyClient client) {
    client.close();
  }
}
// endregion

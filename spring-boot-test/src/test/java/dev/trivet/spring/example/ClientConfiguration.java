package dev.trivet.spring.example;

import dev.trivet.core.ApiObserver;
import dev.trivet.spring.RootlyClientCustomizer;
import dev.trivet.spring.TrivetClientCustomizer;
import java.util.concurrent.atomic.LongAdder;
import okhttp3.OkHttpClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

// region: spring-customizers
@Configuration(proxyBeanMethods = false)
class ClientConfiguration {

  @Bean
  TrivetClientCustomizer ownHttpClient(OkHttpClient http) { // for every client
    return builder -> builder.httpClient(http);
  }

  @Bean
  RootlyClientCustomizer smallResponses() { // for one
    return builder -> builder.configure(config -> config.maxResponseBytes(1_000_000));
  }

  @Bean
  ApiObserver callCounter(LongAdder calls) { // sees every call
    return new ApiObserver() {
      @Override
      public void onCall(Call call) {
        calls.increment();
      }
    };
  }
}
// endregion

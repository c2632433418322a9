package dev.trivet.spring.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.ServiceClient;
import dev.trivet.core.error.ApiConnectionException;
import dev.trivet.honeybadger.HoneybadgerClient;
import dev.trivet.honeybadger.v3.HoneybadgerV3Client;
import dev.trivet.rollbar.RollbarClient;
import dev.trivet.rootly.RootlyClient;
import dev.trivet.testkit.Fake;
import dev.trivet.testkit.FakeHoneybadger;
import dev.trivet.testkit.FakeHoneybadgerV3;
import dev.trivet.testkit.FakeRollbar;
import dev.trivet.testkit.FakeRootly;
import dev.trivet.testkit.time.VirtualTime;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestContextManager;

/**
 * What test classes share when Spring caches their contexts. The classes inside are what users
 * write; Spring runs them as JUnit would.
 */
class FakesContextTest {

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  static class Program {}

  /** What two test classes have in common, as many projects have it. */
  @SpringBootTest(
      classes = Program.class,
      webEnvironment = WebEnvironment.NONE,
      properties = {
        "trivet.rootly.base-url=http://127.0.0.1:1",
        "trivet.rootly.api-key=of-the-application",
        "trivet.rollbar.account-read-token=of-the-application",
        "trivet.honeybadger.oauth-token=of-the-application"
      })
  @AutoConfigureTrivetFakes
  abstract static class Base {}

  static class One extends Base {}

  static class Two extends Base {

    /** A nested class has the fakes of the class around it. */
    class Inner {

      Two outer() {
        return Two.this;
      }
    }
  }

  @SpringBootTest(classes = Program.class, webEnvironment = WebEnvironment.NONE)
  @AutoConfigureTrivetFakes({FakeRootly.class, FakeHoneybadgerV3.class})
  static class Other {}

  @SpringBootTest(classes = Program.class, webEnvironment = WebEnvironment.NONE)
  static class Without {}

  /** As JUnit runs a test method. */
  private static ApplicationContext beforeTestOf(Class<?> type) throws Exception {
    var test = new TestContextManager(type);
    test.getTestContext().getApplicationContext();
    test.beforeTestMethod(new Object(), Object.class.getMethod("hashCode"));
    return test.getTestContext().getApplicationContext();
  }

  @Test
  void clients_whenFakesAreAskedFor_talkToThem() throws Exception {
    var context = beforeTestOf(One.class);
    context.getBean(FakeRootly.class).addTeam("Payments");

    assertThat(context.getBean(RootlyClient.class).teams().list().toList()).hasSize(1);
    assertThat(context.getBean(RollbarClient.class).teams().list().toList()).hasSize(2);
    assertThat(context.getBean(HoneybadgerClient.class).teams().list().toList()).isEmpty();
    assertThat(context.getBeansOfType(ServiceClient.class)).hasSize(3);
  }

  @Test
  void classes_whenTheyAreConfiguredAlike_shareContextAndFakes() throws Exception {
    var one = beforeTestOf(One.class);
    var two = beforeTestOf(Two.class);

    assertThat(two).isSameAs(one);
    assertThat(beforeTestOf(Two.Inner.class)).isSameAs(one);
    assertThat(two.getBean(RootlyClient.class).teams().list().toList()).isEmpty();
  }

  @Test
  void classes_whenTheyAskForOtherFakes_haveTheirOwn() throws Exception {
    var one = beforeTestOf(One.class);
    var other = beforeTestOf(Other.class);

    assertThat(other).isNotSameAs(one);
    assertThat(other.getBeansOfType(Fake.class))
        .containsOnlyKeys("fakeRootly", "fakeHoneybadgerV3");
    assertThat(other.getBean(FakeRootly.class).baseUrl())
        .isNotEqualTo(one.getBean(FakeRootly.class).baseUrl());
    assertThat(other.getBean(HoneybadgerV3Client.class).teams().list().toList()).isEmpty();

    var again = beforeTestOf(Two.class);
    assertThat(again.getBean(RootlyClient.class).teams().list().toList()).isEmpty();
  }

  @Test
  void class_whenItAsksForNoFakes_hasNone() throws Exception {
    assertThat(beforeTestOf(Without.class).getBeansOfType(Fake.class)).isEmpty();
  }

  @Test
  void fakes_beforeEachTest_areReset() throws Exception {
    var context = beforeTestOf(One.class);
    var fake = context.getBean(FakeRootly.class);
    var client = context.getBean(RootlyClient.class);
    var time = context.getBean(VirtualTime.class);
    fake.addTeam("Payments");
    fake.limits().allow(1, Duration.ofHours(1));
    assertThat(client.teams().list().toList()).hasSize(1);
    fake.faults().rateLimited(9);
    time.advance(Duration.ofDays(1));

    beforeTestOf(Two.class);

    assertThat(time.instant()).isEqualTo(VirtualTime.START);
    assertThat(fake.requests()).isEmpty();
    assertThat(client.teams().list().toList()).isEmpty();
    assertThat(client.teams().list().toList()).as("nothing holds it back").isEmpty();
    assertThat(time.slept()).isEmpty();
  }

  @Test
  void waits_whenAServiceFails_takeNoTime() throws Exception {
    var context = beforeTestOf(One.class);
    context.getBean(FakeHoneybadger.class).faults().rateLimited(1, Duration.ofSeconds(90));

    assertThat(context.getBean(HoneybadgerClient.class).teams().list().toList()).isEmpty();

    assertThat(context.getBean(VirtualTime.class).totalSlept())
        .isGreaterThan(Duration.ofSeconds(80));
  }

  @Test
  void fakes_whenTheContextIsDropped_stop() throws Exception {
    var test = new TestContextManager(Other.class);
    var dropped = test.getTestContext().getApplicationContext().getBean(FakeRootly.class);
    test.getTestContext().markApplicationContextDirty(DirtiesContext.HierarchyMode.EXHAUSTIVE);

    try (var client =
        RootlyClient.builder().baseUrl(dropped.baseUrl()).apiKey("any").maxAttempts(1).build()) {
      assertThatThrownBy(() -> client.teams().list().toList())
          .isInstanceOf(ApiConnectionException.class);
    }
  }

  @Test
  void rollbar_whenTheFakeIsAskedFor_hasTheTokenOfItsUser() throws Exception {
    var context = beforeTestOf(One.class);
    var environment = context.getEnvironment();

    assertThat(environment.getProperty("trivet.rollbar.user-token")).startsWith("fake-");
    assertThat(environment.getProperty("trivet.rollbar.base-url"))
        .isEqualTo(context.getBean(FakeRollbar.class).baseUrl());
  }
}

package dev.trivet.honeybadger.v3.projects;

import dev.trivet.honeybadger.Api;
import dev.trivet.honeybadger.v3.V3;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The keys of projects: what is sent. */
@Timeout(30)
class ProjectKeysApiTest {

  @RegisterExtension static final Api API = new Api();

  @Test
  void create_whenCalled_sendsAnEmptyObject() {
    V3.assertSends(API, "POST /v3/projects/p1/keys {}", c -> c.projects().keys().create("p1"));
  }

  @Test
  void removeLabel_whenCalled_sendsNullForTheLabel() {
    V3.assertSends(
        API,
        "PATCH /v3/projects/p1/keys/k1 {\"label\":null}",
        c -> c.projects().keys().removeLabel("p1", "k1"));
  }
}

package dev.trivet.honeybadger.v3.faults;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.error.PermissionException;
import dev.trivet.honeybadger.v3.V3;
import dev.trivet.testkit.FakeHoneybadgerV3;
import dev.trivet.testkit.FakesExtension;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Comments, which only people write. */
@Timeout(30)
@ExtendWith(FakesExtension.class)
class CommentsApiTest {

  @Test
  void create_whenTheTokenIsOfAnAccount_isRefused(FakeHoneybadgerV3 fake) {
    try (var client = V3.client(fake);
        var account = V3.client(fake, fake.accountToken())) {
      var project = V3.project(client).id();
      var fault = fake.add("fault", Map.of("project_id", project, "klass", "A"));
      var comments = account.projects().comments();
      assertThatThrownBy(() -> comments.create(project, fault, "seen"))
          .isInstanceOf(PermissionException.class)
          .hasMessageContaining("requires_user_token");
    }
  }
}

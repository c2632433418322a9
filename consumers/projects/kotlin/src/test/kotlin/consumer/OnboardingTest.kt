package consumer

import dev.trivet.testkit.FakeHoneybadger
import dev.trivet.testkit.FakeRollbar
import dev.trivet.testkit.FakeRootly
import dev.trivet.testkit.FakesExtension
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.extension.ExtendWith

@ExtendWith(FakesExtension::class)
class OnboardingTest {

    @Test
    fun rollbar_isOnboarded(fake: FakeRollbar) {
        assertEquals("Payments", rollbar(fake.baseUrl(), fake.token()))
    }

    @Test
    fun rootly_isOnboarded(fake: FakeRootly) {
        assertEquals(listOf("#123456"), rootly(fake.baseUrl(), fake.token()))
    }

    @Test
    fun honeybadger_isOnboarded(fake: FakeHoneybadger) {
        assertEquals("honeybadger.teams.get", honeybadger(fake.baseUrl(), fake.token()))
    }
}

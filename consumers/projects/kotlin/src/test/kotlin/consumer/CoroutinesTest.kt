package consumer

import dev.trivet.rootly.RootlyClient
import dev.trivet.rootly.teams.TeamInput
import dev.trivet.testkit.FakeRootly
import dev.trivet.testkit.FakesExtension
import dev.trivet.testkit.FaultAction
import java.time.Duration
import java.util.concurrent.Executors
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.Timeout
import org.junit.jupiter.api.extension.ExtendWith

@ExtendWith(FakesExtension::class)
@Timeout(60)
class CoroutinesTest {

    private val threads = Executors.newSingleThreadExecutor()

    @Test
    fun teams_areRead(fake: FakeRootly) = client(fake) { rootly ->
        rootly.teams().create(TeamInput.of("Payments"))

        assertEquals(1, runBlocking { teams(rootly, threads) }.size)
    }

    @Test
    fun call_whenTheCoroutineIsCancelled_ends(fake: FakeRootly) = client(fake) { rootly ->
        val arrived = CompletableDeferred<Unit>()
        fake.faults().slow(Duration.ofMinutes(2), 1).script {
            arrived.complete(Unit)
            FaultAction.none()
        }

        runBlocking {
            val reading = launch { teams(rootly, threads) }
            arrived.await()
            reading.cancelAndJoin()
        }

        // the one thread is free again, long before the body would have ended
        threads.submit {}.get()
    }

    private fun client(fake: FakeRootly, use: (RootlyClient) -> Unit) =
        RootlyClient.builder().baseUrl(fake.baseUrl()).apiKey(fake.token()).build().use(use)
}

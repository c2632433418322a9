package consumer

import dev.trivet.rootly.RootlyClient
import dev.trivet.rootly.teams.Team
import java.util.concurrent.Executor
import kotlinx.coroutines.future.await

/** All teams; a coroutine that is cancelled meanwhile ends the call under way. */
// region: async-kotlin
suspend fun teams(rootly: RootlyClient, threads: Executor): List<Team> =
    rootly.async(threads) { it.teams().list().toList() }.await()
// endregion

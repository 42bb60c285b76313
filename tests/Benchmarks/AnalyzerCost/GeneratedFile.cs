namespace ComplianceAsCode.Benchmarks.AnalyzerCost;

/// <summary>One file of a generated code base: an order, its store, its service and a report, as business code is written.</summary>
internal static class GeneratedFile
{
    public static string Text(int i) => $$"""
        using System;
        using System.Collections.Concurrent;
        using System.Collections.Generic;
        using System.ComponentModel;
        using System.ComponentModel.DataAnnotations;
        using System.Globalization;
        using System.Linq;
        using System.Text;
        using System.Threading;
        using System.Threading.Tasks;

        namespace Contoso.Orders.Area{{i % 40}};

        /// <summary>How far an order is.</summary>
        public enum OrderState{{i}} { Open, Paid, Shipped, Closed, Cancelled }

        /// <summary>An order of one customer.</summary>
        public sealed record Order{{i}}(Guid Id, string Customer, DateOnly Placed, IReadOnlyList<OrderLine{{i}}> Lines)
        {
            [Required, StringLength(40)]
            public string Reference { get; init; } = "";

            public OrderState{{i}} State { get; init; } = OrderState{{i}}.Open;

            public decimal Total => Lines.Sum(line => line.Price * line.Quantity);
        }

        /// <summary>One line of an order.</summary>
        public readonly record struct OrderLine{{i}}(string Article, decimal Price, int Quantity);

        /// <summary>Keeps orders.</summary>
        public interface IOrderStore{{i}}
        {
            Task<Order{{i}}?> FindAsync(Guid id, CancellationToken cancellation);

            Task SaveAsync(Order{{i}} order, CancellationToken cancellation);

            IAsyncEnumerable<Order{{i}}> AllAsync(CancellationToken cancellation);
        }

        /// <summary>Keeps orders in memory.</summary>
        public sealed class MemoryOrderStore{{i}} : IOrderStore{{i}}
        {
            private readonly ConcurrentDictionary<Guid, Order{{i}}> orders = new();

            public Task<Order{{i}}?> FindAsync(Guid id, CancellationToken cancellation) =>
                Task.FromResult(orders.TryGetValue(id, out var order) ? order : null);

            public Task SaveAsync(Order{{i}} order, CancellationToken cancellation)
            {
                ArgumentNullException.ThrowIfNull(order);
                orders[order.Id] = order;
                return Task.CompletedTask;
            }

            public async IAsyncEnumerable<Order{{i}}> AllAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
            {
                foreach (var order in orders.Values.OrderBy(order => order.Placed).ThenBy(order => order.Id))
                {
                    cancellation.ThrowIfCancellationRequested();
                    await Task.Yield();
                    yield return order;
                }
            }
        }

        /// <summary>What can be done with an order.</summary>
        public sealed class OrderService{{i}}(IOrderStore{{i}} store, TimeProvider time)
        {
            private const int MostLines = {{20 + i % 7}};
            private readonly Dictionary<string, decimal> discounts = new(StringComparer.OrdinalIgnoreCase) { ["SUMMER"] = 0.10m, ["STAFF"] = 0.25m };
            private int placed;

            public int Placed => placed;

            [Description("Places an order, if it is a valid one.")]
            public async Task<Order{{i}}> PlaceAsync(string customer, IEnumerable<OrderLine{{i}}> lines, CancellationToken cancellation)
            {
                var list = lines.Where(line => line.Quantity > 0).ToList();
                if (list.Count == 0) throw new ArgumentException("An order needs a line.", nameof(lines));
                if (list.Count > MostLines) throw new ArgumentException($"An order has at most {MostLines} lines, and not {list.Count}.", nameof(lines));
                var order = new Order{{i}}(Guid.NewGuid(), customer, DateOnly.FromDateTime(time.GetUtcNow().DateTime), list) { Reference = Reference(customer, placed) };
                try
                {
                    await store.SaveAsync(order, cancellation).ConfigureAwait(false);
                    Interlocked.Increment(ref placed);
                }
                catch (InvalidOperationException e) when (e.Message.Length > 0)
                {
                    throw new InvalidOperationException($"Order {order.Id} was not saved: {e.Message}", e);
                }
                return order;
            }

            public async Task<bool> AdvanceAsync(Guid id, CancellationToken cancellation)
            {
                var order = await store.FindAsync(id, cancellation).ConfigureAwait(false);
                if (order is null) return false;
                var next = order.State switch
                {
                    OrderState{{i}}.Open => OrderState{{i}}.Paid,
                    OrderState{{i}}.Paid => OrderState{{i}}.Shipped,
                    OrderState{{i}}.Shipped => OrderState{{i}}.Closed,
                    var state => state,
                };
                if (next == order.State) return false;
                await store.SaveAsync(order with { State = next }, cancellation).ConfigureAwait(false);
                return true;
            }

            public decimal Price(Order{{i}} order, string? code)
            {
                var total = order.Total;
                if (code is { Length: > 0 } && discounts.TryGetValue(code, out var discount)) total -= total * discount;
                for (var j = 0; j < order.Lines.Count; j++)
                {
                    var line = order.Lines[j];
                    if (line.Quantity >= 100) total -= line.Price * (line.Quantity / 100);
                    else if (line is { Article: "GIFT", Quantity: 1 }) total += 0.50m;
                }
                return decimal.Round(Math.Max(total, 0), 2, MidpointRounding.ToEven);
            }

            private static string Reference(string customer, int number)
            {
                var text = new StringBuilder(customer.Length + 8);
                foreach (var character in customer)
                    if (char.IsLetterOrDigit(character)) text.Append(char.ToUpperInvariant(character));
                return text.Append('-').Append(number.ToString("D6", CultureInfo.InvariantCulture)).ToString();
            }
        }

        /// <summary>What was sold.</summary>
        public static class SalesReport{{i}}
        {
            // The page that explains the columns is https://docs.contoso.example/reports/{{i}}.
            private const string Help = "https://docs.contoso.example/reports/{{i}}";

            public static string Text(IEnumerable<Order{{i}}> orders)
            {
                var text = new StringBuilder();
                var byDay = from order in orders
                            where order.State != OrderState{{i}}.Cancelled
                            group order by order.Placed into day
                            orderby day.Key
                            select (Day: day.Key, Count: day.Count(), Total: day.Sum(order => order.Total));
                foreach (var (day, count, total) in byDay)
                    text.AppendLine(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}: {count} orders, {total:N2}");
                return text.Length == 0 ? $"nothing was sold, see {Help}" : text.ToString();
            }

            public static IReadOnlyDictionary<string, int> Articles(IEnumerable<Order{{i}}> orders) => orders
                .SelectMany(order => order.Lines)
                .GroupBy(line => line.Article, StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => group.Sum(line => line.Quantity), StringComparer.Ordinal);
        }

        """;

    /// <summary>A type with a model, registered and logged.</summary>
    public static string Model(int i) => $$"""

        /// <summary>Sorts what customers write.</summary>
        [ComplianceAsCode.AiModel("MDL-{{i}}")]
        [ComplianceAsCode.IntendedPurpose("Sorts what customers write for a person who answers.")]
        [ComplianceAsCode.RiskLevel(ComplianceAsCode.AiRiskLevel.Limited)]
        [ComplianceAsCode.ModelOwner("head-of-service")]
        [ComplianceAsCode.EventLogging(ComplianceAsCode.LifecyclePhases.Operation, Log = "LOG-service")]
        public sealed class LetterSorter{{i}}(Microsoft.Extensions.AI.IChatClient client, Microsoft.Extensions.Logging.ILogger<LetterSorter{{i}}> log)
        {
            public async Task<string> SortAsync(string letter, CancellationToken cancellation)
            {
                Microsoft.Extensions.Logging.LoggerExtensions.LogInformation(log, "A letter of {Length} characters is sorted.", letter.Length);
                var messages = new List<Microsoft.Extensions.AI.ChatMessage> { new(Microsoft.Extensions.AI.ChatRole.User, letter) };
                var answer = await client.GetResponseAsync(messages, null, cancellation).ConfigureAwait(false);
                return answer.Text.Trim();
            }
        }

        """;

    /// <summary>The line of the index for a model.</summary>
    public static string Record(int i) =>
        $"model\tMDL-{i}\tmodels.yaml\t{i + 1}\towner=head-of-service\trelease=1.0.0\trisk=limited";
}

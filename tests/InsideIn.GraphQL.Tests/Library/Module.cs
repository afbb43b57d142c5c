using InsideIn.GraphQL;

[assembly: Module("TestTypes")]

global using InsideIn.Documents;
global using InsideIn.GraphQL;
global using InsideIn.Kernel;
